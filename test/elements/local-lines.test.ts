import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {HtHotlines} from '../../src/elements/ht-hotlines.js';
import {findAxeViolations} from '../support/axe.js';
import {listenToConsole} from '../support/console.js';
import {place, readable, renderElement, renderIn, sleep, until, type Rendered} from '../support/render-element.js';

type Hotlines = Rendered<HtHotlines>;
type Given = HtHotlines['localLines'];

const phones = [{number: '+12025550100', type: 'voice'}];
const line = (more: object = {}) => ({name: 'Sample Line', phones, ...more});

const render = (attributes = '', inside = '') =>
  renderElement<HtHotlines>(`<ht-hotlines ${attributes}>${inside}</ht-hotlines>`);
const inside = (lines: unknown) => `<script type="application/json">${JSON.stringify(lines)}</script>`;

const localNames = ({all}: Hotlines) => all('.local .card [part=heading]').map(({textContent}) => readable(textContent));
const showsLocal = (rendered: Hotlines) => until(() => localNames(rendered).length > 0, 'the local lines are there');
const first = ({links}: Hotlines) => links().slice(0, 2);
const national = ['tel:911', 'tel:+18883737888'];

/** The code for local lines comes with the first ones; tests that count requests or seconds want it to be there. */
const give = async (lines: unknown): Promise<Hotlines> => {
  const rendered = await render();
  rendered.element.localLines = lines as Given;
  await showsLocal(rendered);
  return rendered;
};

const heardAt = async (path: string) =>
  (await (await fetch(`/partner/heard?path=${encodeURIComponent(path)}`)).json()) as {count: number; headers: Record<string, string>} | null;

describe('local lines', () => {
  it('are not asked for by an element that was not given any', async () => {
    const rendered = await render();
    await rendered.element.updateComplete;
    const paths = performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    expect(paths.filter((path) => /local-lines(-controller)?\.ts|validate-partner|partner\//.test(path) && !/test/.test(path))).to.deep.equal([]);
    expect(rendered.all('.local')).to.deep.equal([]);
  });

  for (const [way, attributes, content] of [
    ['the property', '', ''],
    ['an attribute with an address', 'local-lines="/partner/lines.json"', ''],
    ['JSON inside the element', '', inside([line({name: 'Lines from the page'})])],
  ] as const) {
    it(`come by ${way}, after the first two lines and before the others`, async () => {
      const rendered = attributes || content ? await render(attributes, content) : await give([line()]);
      await showsLocal(rendered);
      expect(first(rendered)).to.deep.equal(national);
      expect(rendered.all('.section').map(({classList}) => classList[1]).slice(0, 3)).to.deep.equal(['first', 'local', 'crisis']);
      expect(rendered.links()).to.include('tel:+12025550100');
    });
  }

  it('are a heading, who added them, and a card each, without a violation', async function () {
    this.timeout(60_000);
    const lines = [
      line({name: {en: 'One', es: 'Uno'}, description: 'For all.', email: 'help@example.org', law_enforcement: 'police'}),
      {name: 'Two', url: 'https://example.org/'},
    ];
    const rendered = await render('inspectable only="nhth"', inside(lines));
    await showsLocal(rendered);
    const {text, one, links} = rendered;
    expect(one('.local > [part=heading]').localName).to.equal('h3');
    expect(localNames(rendered)).to.deep.equal(['One', 'Two']);
    expect(text()).to.include('This website added these lines.');
    expect(text()).to.include('If you call here, the police may come.').and.to.include('E-mail: help@example.org');
    expect(links()).to.include.members(['mailto:help@example.org', 'https://example.org/']);
    expect(await findAxeViolations(rendered.element)).to.deep.equal([]);
  });

  it('are in the language of the element where the partner has it, and say which one it is', async () => {
    const rendered = await renderIn<HtHotlines>('es', `<ht-hotlines>${inside([line({name: {en: 'One', es: 'Uno'}}), line({name: {en: 'Two'}})])}</ht-hotlines>`);
    await showsLocal(rendered);
    expect(localNames(rendered)).to.deep.equal(['Uno', 'Two']);
    expect(rendered.all('.local .card bdi[lang]').map(({lang}) => lang)).to.deep.equal(['es', 'en']);
    expect(rendered.one('.local > [part=heading]').innerText).to.equal('Líneas de ayuda locales');
    rendered.element.lang = 'en';
    await until(() => localNames(rendered)[0] === 'One', 'the name is in English');
  });

  it('follow the property, and go with it', async () => {
    const rendered = await give([line({name: 'Old'})]);
    rendered.element.localLines = [line({name: 'New'})] as Given;
    await rendered.element.updateComplete;
    expect(localNames(rendered)).to.deep.equal(['New']);
    rendered.element.localLines = null;
    await rendered.element.updateComplete;
    expect(rendered.all('.local')).to.deep.equal([]);
  });

  it('follow the attribute', async () => {
    const rendered = await give([line({name: 'Old'})]);
    rendered.element.setAttribute('local-lines', '/partner/lines.json');
    await until(() => localNames(rendered)[0] === 'Lines from a file', 'the file is read');
    rendered.element.removeAttribute('local-lines');
    await rendered.element.updateComplete;
    expect(rendered.all('.local')).to.deep.equal([]);
  });

  it('stand beside the lines that only or topics choose, after them', async () => {
    for (const attributes of ['only="rainn"', 'topics="youth"']) {
      const rendered = await render(attributes, inside([line()]));
      await showsLocal(rendered);
      expect(first(rendered), attributes).to.deep.equal(national);
      expect(rendered.all('.section')[1]!.classList.contains('local'), attributes).to.be.true;
    }
  });

  it('are not in the compact layout', async () => {
    await give([line()]);
    const {element, links} = await render('layout="compact"', inside([line()]));
    await element.updateComplete;
    expect(links()).to.deep.equal(national);
  });

  it('are named on the console once when they do not hold, and the others stay', async () => {
    const heard = listenToConsole();
    const rendered = await give([{name: 5, phones}, line()]);
    rendered.element.requestUpdate();
    await rendered.element.updateComplete;
    heard.stop();
    expect(localNames(rendered)).to.deep.equal(['Sample Line']);
    expect(heard.errors).to.have.length(1);
    expect(heard.errors[0]).to.equal('<ht-hotlines> leaves out local lines: $[0].name must be string,object');
  });

  it('break where they must on the smallest phone, however long they are', async () => {
    const long = 'x'.repeat(120);
    const lines = [line({name: long, description: long, email: `${'x'.repeat(100)}@example.org`})];
    const rendered = await renderElement<HtHotlines>(`<ht-hotlines>${inside(lines)}</ht-hotlines>`, {width: 320});
    await showsLocal(rendered);
    const {right} = rendered.one('.local .card').getBoundingClientRect();
    for (const part of rendered.all('.local .card *')) expect(part.getBoundingClientRect().right, part.outerHTML).to.be.at.most(right);
  });

  it('are text and never markup', async () => {
    const markup = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
    const {root, text} = await give([line({name: markup, description: `${markup}&lt;b&gt;`})]);
    expect(root.querySelectorAll('img, script, b').length).to.equal(0);
    expect(text()).to.include(`${markup}&lt;b&gt;`);
  });

  describe('from a server', () => {
    const failures = [
      ['/partner/404', /\/partner\/404 could not be read: .*answered 404/],
      ['/partner/500', /answered 500/],
      ['/partner/page', /could not be read: SyntaxError/],
      ['/partner/moved', /could not be read: TypeError/],
      ['/partner/endless', /more than 1000000 characters/],
      ['javascript:alert(1)', /only https: and http: are fetched/],
      ['data:application/json,[]', /only https: and http: are fetched/],
      ['https://[', /could not be read: TypeError/],
    ] as const;
    for (const [address, error] of failures) {
      it(`are left out, with one error, when ${address} answers`, async () => {
        const heard = listenToConsole();
        const rendered = await render(`local-lines="${address}"`);
        await until(() => heard.errors.length > 0, 'an error is told');
        await rendered.element.updateComplete;
        heard.stop();
        expect(heard.errors).to.have.length(1);
        expect(heard.errors[0]).to.match(error);
        expect(rendered.all('.local')).to.deep.equal([]);
        expect(first(rendered)).to.deep.equal(national);
      });
    }

    it('tell it nothing of the reader', async () => {
      document.cookie = 'reader=known;path=/';
      const rendered = await render('local-lines="/partner/lines.json?quiet"');
      await showsLocal(rendered);
      document.cookie = 'reader=;path=/;max-age=0';
      const {headers} = (await heardAt('/partner/lines.json?quiet'))!;
      expect(headers['user-agent'], 'something was heard').to.be.a('string');
      expect(headers).not.to.have.any.keys('cookie', 'referer');
    });

    it('are given up after ten seconds', async () => {
      await give([line()]);
      const heard = listenToConsole();
      const realTimeout = window.setTimeout;
      window.setTimeout = ((run: () => void, time?: number) => realTimeout(run, time === 10_000 ? 50 : time)) as typeof setTimeout;
      try {
        const rendered = await render('local-lines="/partner/never"');
        await until(() => heard.errors.length > 0, 'an error is told');
        expect(heard.errors[0]).to.include('/partner/never could not be read').and.to.include('no answer within 10 seconds');
        expect(first(rendered)).to.deep.equal(national);
      } finally {
        window.setTimeout = realTimeout;
      }
    });

    it('are not asked for by an element that left the page while their part was on its way', async () => {
      const address = `/partner/lines.json?gone-${Math.random()}`;
      const frame = place(`<ht-hotlines local-lines="${address}"></ht-hotlines>`);
      frame.replaceChildren();
      await give([line()]);
      await sleep(50);
      expect(await heardAt(address)).to.equal(null);
    });

    it('are no longer waited for by an element that has left the page, and asked for again when it is back', async () => {
      // The server remembers what other engines asked for.
      const address = `/partner/never?left-${Math.random()}`;
      const heard = listenToConsole();
      const asked = async (count: number) => {
        for (const end = Date.now() + 5000; (await heardAt(address))?.count !== count; ) {
          if (Date.now() > end) throw new Error(`not asked ${count} times`);
        }
      };
      const {element} = await render(`local-lines="${address}"`);
      await asked(1);
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await asked(2);
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      heard.stop();
      expect(heard.errors).to.deep.equal([]);
    });

    it('are those of the address that was given last', async () => {
      const rendered = await render('local-lines="/partner/never?slow"');
      rendered.element.setAttribute('local-lines', '/partner/lines.json');
      await showsLocal(rendered);
      expect(localNames(rendered)).to.deep.equal(['Lines from a file']);
    });
  });

  it('are left out when the JSON inside the element is broken', async () => {
    const heard = listenToConsole();
    const rendered = await render('', '<script type="application/json">[{"name": </script>');
    await until(() => heard.errors.length > 0, 'an error is told');
    heard.stop();
    expect(heard.errors).to.have.length(1);
    expect(first(rendered)).to.deep.equal(national);
  });

  describe('of any kind', () => {
    const safe = /^(https?:\/\/|tel:|sms:|mailto:)/;
    const text = fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom('javascript:alert(1)', '<img src=x onerror=alert(1)>', '__proto__', ''));
    const almost = fc.record(
      {
        name: fc.oneof(text, fc.dictionary(fc.constantFrom('en', 'es', 'ar', '__proto__'), text)),
        description: fc.oneof(text, fc.jsonValue()),
        phones: fc.array(fc.record({number: fc.oneof(text, fc.constant('+12025550100')), type: fc.constantFrom('voice', 'text', 'video', 'fax'), keyword: text}, {requiredKeys: ['number', 'type']}), {maxLength: 3}),
        chat: fc.oneof(fc.record({url: fc.oneof(text, fc.webUrl(), fc.constant('data:text/html,x'))}), fc.jsonValue()),
        url: fc.oneof(text, fc.webUrl(), fc.constant('javascript:alert(1)')),
        email: fc.oneof(text, fc.emailAddress()),
        schedules: fc.array(fc.record({byday: fc.constantFrom('MO', 'SU,SA', 'XX'), opens_at: fc.constantFrom('00:00', '09:30', '25:00'), closes_at: fc.constantFrom('09:00', '24:00'), timezone: fc.constantFrom('America/Chicago', 'Mars/Base', '__proto__')})),
        always_open: fc.oneof(fc.constant(true), fc.jsonValue()),
      },
      {requiredKeys: ['name']},
    );
    // A string is an address: see above.
    const anything = fc
      .oneof(fc.array(fc.oneof(almost, fc.jsonValue()), {maxLength: 4}), fc.record({lines: fc.array(almost, {maxLength: 4})}), fc.jsonValue(), fc.anything())
      .filter((given) => typeof given !== 'string');

    it('never throw, never stand before the first two numbers, and are never markup or another kind of link', async () => {
      const rendered = await give([line()]);
      const {element, root} = rendered;
      const tags = new Set([...root.querySelectorAll('*')].map(({localName}) => localName));
      const heard = listenToConsole();
      await fc.assert(
        fc.asyncProperty(anything, async (given) => {
          element.localLines = given as Given;
          await element.updateComplete;
          expect(first(rendered)).to.deep.equal(national);
          const elements = [...root.querySelectorAll('*')];
          const strangers = elements.filter(({localName, attributes}) => !tags.has(localName) || [...attributes].some(({name}) => name.startsWith('on')));
          expect(strangers.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
          expect(rendered.links().filter((href) => !safe.test(href))).to.deep.equal([]);
          expect(heard.errors.filter((error) => !error.startsWith('<ht-hotlines> leaves out local lines: '))).to.deep.equal([]);
        }),
        {numRuns: 100, seed: 5550100},
      );
      heard.stop();
    });
  });
});
