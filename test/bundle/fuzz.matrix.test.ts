/**
 * Content editors, frameworks and people do things in any order: every attribute and property that the manifest names
 * gets any text and any value, between comings, goings and choices in the menus. Nothing throws, and 911 and the
 * hotline are there.
 */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {HtElement} from '../../src/elements/ht-element.js';
import {allLinks, elements} from './every-element.js';
import {closePages, fallback, openPage, pick, script, type HostPage} from './host-page.js';

const runs = 60;
const seed = 8883737;

// What the elements know, so that the tests come further than to the first warning.
const known = [
  ...['es', 'en', 'es-MX', 'zh-TW', 'ar', 'OH', 'tx', 'GU', 'nhth', '911', '988', 'trafficking', 'list', 'compact', '', 'true', '1', '6'],
  ...['know-your-rights', 'state-compensation', 'local-help', 'benefits', 'for-providers', 'https://example.org/'],
];
const broken = ['__proto__', 'constructor', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)', '\ud800', '\u202e', 'NaN', '-0', '1e99'];

const text = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom(...known)},
  {weight: 1, arbitrary: fc.constantFrom(...broken)},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 60})},
  {weight: 1, arbitrary: fc.array(fc.constantFrom(...known, ...broken), {maxLength: 6}).map((words) => words.join(' '))},
);

const partnerLine = fc.record(
  {
    name: fc.oneof(text, fc.dictionary(fc.constantFrom('en', 'es', '__proto__'), text)),
    phones: fc.array(fc.record({number: fc.constantFrom('+12025550100', '911', ''), type: fc.constantFrom('voice', 'text', 'video', 'fax')}), {maxLength: 3}),
    url: fc.constantFrom('https://example.org', 'javascript:alert(1)', ''),
    always_open: fc.oneof(fc.boolean(), fc.anything()),
  },
  {requiredKeys: ['name']},
);

const refuse = () => {
  throw new Error('this value refuses');
};
// By name, since fast-check could not print them either.
const hostile: Readonly<Record<string, unknown>> = {
  'throws as a text': {toString: refuse, valueOf: refuse, toJSON: refuse},
  'throws as anything': {[Symbol.toPrimitive]: refuse},
  'throws at a touch': new Proxy({}, {get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse}),
  'has no prototype': Object.create(null) as object,
  'is a symbol': Symbol('nhth'),
  'is a function': () => 'nhth',
};

class Hostile {
  constructor(readonly name: string) {}
}

const given = (value: unknown): unknown => (value instanceof Hostile ? hostile[value.name] : value);

const value = fc.oneof(
  {weight: 3, arbitrary: text},
  {weight: 2, arbitrary: fc.anything({withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withTypedArray: true})},
  {weight: 1, arbitrary: fc.array(partnerLine, {maxLength: 3})},
  {weight: 1, arbitrary: fc.constantFrom(...Object.keys(hostile)).map((name) => new Hostile(name))},
);

/** One thing that a page or a person does. */
type Step =
  | {readonly kind: 'attribute'; readonly name: string; readonly text: string | null}
  | {readonly kind: 'property'; readonly name: string; readonly value: unknown}
  | {readonly kind: 'content'; readonly text: string}
  | {readonly kind: 'pick'; readonly menu: number; readonly option: number}
  | {readonly kind: 'open' | 'remove' | 'append' | 'move' | 'wait'};

const stepsFor = ({attributes}: (typeof elements)[number]) => {
  // What any element of HTML has, too; `hidden` and the like would do what they say.
  const names = [...attributes.map(({name}) => name), 'class', 'dir', 'id', 'title', 'translate', 'role', 'data-clarity-mask'];
  return fc.array(
    fc.oneof(
      {weight: 6, arbitrary: fc.record({kind: fc.constant('attribute' as const), name: fc.constantFrom(...names), text: fc.option(text)})},
      {weight: 6, arbitrary: fc.record({kind: fc.constant('property' as const), name: fc.constantFrom(...attributes.map(({fieldName}) => fieldName)), value})},
      {weight: 1, arbitrary: fc.record({kind: fc.constant('content' as const), text: fc.oneof(text, fc.json(), fc.array(partnerLine).map((lines) => String(JSON.stringify(lines))))})},
      {weight: 2, arbitrary: fc.record({kind: fc.constant('pick' as const), menu: fc.nat(3), option: fc.nat(60)})},
      {weight: 4, arbitrary: fc.record({kind: fc.constantFrom('open' as const, 'remove' as const, 'append' as const, 'move' as const, 'wait' as const)})},
    ),
    {minLength: 1, maxLength: 14},
  );
};

const take = async (step: Step, element: HtElement, {document, one}: HostPage) => {
  switch (step.kind) {
    case 'attribute':
      if (step.text === null) element.removeAttribute(step.name);
      else element.setAttribute(step.name, step.text);
      break;
    case 'property':
      Object.assign(element, {[step.name]: given(step.value)});
      break;
    case 'content':
      element.replaceChildren(Object.assign(document.createElement('script'), {type: 'application/json', textContent: step.text}));
      break;
    case 'pick': {
      const menus = element.renderRoot?.querySelectorAll('select') ?? [];
      const menu = menus[step.menu % menus.length];
      if (menu) pick(menu, menu.options[step.option % menu.options.length]!.value);
      break;
    }
    case 'open':
      element.renderRoot?.querySelectorAll('details').forEach((details) => (details.open = !details.open));
      break;
    case 'remove':
      element.remove();
      break;
    case 'append':
      document.body.append(element);
      break;
    case 'move':
      one('main').append(element);
      break;
    case 'wait':
      // One that was never on a page has nothing to wait for.
      if (element.isConnected) await element.updateComplete;
  }
};

/** Whether a value can be written down at all, as in an attribute. */
const isText = (value: unknown): boolean => {
  try {
    return typeof `${value as string}` === 'string';
  } catch {
    return false;
  }
};

/** What no attribute can hold and no sentence can name may cost the content, and never the numbers. */
const canFail = (steps: readonly Step[]) => steps.some((step) => step.kind === 'property' && !isText(given(step.value)));

const expectNumbers = (tag: string, element: HtElement, {heard}: HostPage) => {
  expect(heard.errors).to.deep.equal([]);
  // Where it could not render, the fallback inside the tag is on screen.
  const links = [...allLinks(element.renderRoot), ...element.querySelectorAll('a')];
  if (tag === 'ht-quick-exit') expect(links[0]!.getAttribute('href')).to.match(/^(https?|tel):/);
  else expect(links.map((link) => link.getAttribute('href'))).to.include.members(['tel:911', 'tel:+18883737888']);
  expect(links[0]!.getClientRects().length, 'the first link is on screen').to.be.above(0);
};

const expectWhole = (element: HtElement, {heard}: HostPage) => {
  expect(heard.error.filter((line) => line.includes('could not render'))).to.deep.equal([]);
  expect(element.renderRoot.querySelector('.ht'), 'it is rendered, not rescued').not.to.equal(null);
};

/** A page of a partner whose server says anything; nothing leaves this machine. */
const open = () =>
  openPage(
    `<script>
      window.fetch = async (address) => {
        const texts = ['[]', '<!doctype html>', '[{"name":"A line","url":"https://example.org"}]', 'null', '{"lines":[{}]}'];
        if (String(address).length % 7 === 6) throw new TypeError('offline');
        return new Response(texts[String(address).length % 7] ?? '', {status: 200});
      };
    </script><main></main>${script}`,
  );

for (const each of elements) {
  const {tag} = each;

  describe(`<${tag}> under any order of things`, () => {
    afterEach(closePages);

    it('throws nothing and shows the first numbers', async () => {
      let page = await open();
      await fc.assert(
        fc.asyncProperty(stepsFor(each), fc.boolean(), async (steps, isParsed) => {
          page.heard.errors.splice(0);
          page.heard.error.splice(0);
          const main = page.one('main');
          if (isParsed) main.innerHTML = `<${tag}>${fallback}</${tag}>`;
          const element = (isParsed ? main.firstElementChild : page.document.createElement(tag)) as HtElement;
          for (const step of steps) await take(step, element, page);
          if (!element.isConnected) main.append(element);
          await element.updateComplete;
          // The languages and the part for local lines take a request.
          await new Promise((resolve) => setTimeout(resolve, 5));
          await element.updateComplete;
          if (!canFail(steps)) expectWhole(element, page);
          expectNumbers(tag, element, page);
          element.remove();
          if (canFail(steps)) {
            // It may fail once more when something comes late: that must not be heard in the next run.
            closePages();
            page = await open();
          }
        }),
        {numRuns: runs, seed, includeErrorInReport: true},
      );
    }).timeout(120_000);
  });
}
