/**
 * A person who uses a page with our elements fully, with a real mouse and real keys: opens what can be opened, chooses
 * a state, types, taps every link, changes the language. Links lead nowhere meanwhile, but every script on the page
 * sees a tap that will lead somewhere.
 */
import {setTimeout as sleep} from 'node:timers/promises';
import type {Visitor} from '../tools/visitors.mjs';

/** The closed roots on the page, those within others too: a test may look in where a page cannot. */
const roots = `(() => {
  const visit = (scope) => [...scope.querySelectorAll('*')].flatMap(({renderRoot}) => renderRoot ? [renderRoot, ...visit(renderRoot)] : []);
  return visit(document);
})()`;

const all = (selector: string) => `${roots}.flatMap((root) => [...root.querySelectorAll('${selector}')])`;

export const waitUntil = async (condition: () => boolean | Promise<boolean>, what: string, ms = 15_000): Promise<void> => {
  for (const end = Date.now() + ms; !(await condition()); await sleep(50)) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
  }
};

/** Waits until an expression is true on the page. Between two pages nothing is. */
export const waitOnPage = async (visitor: Visitor, condition: string, what: string): Promise<void> => {
  try {
    await waitUntil(() => visitor.run<boolean>(`Boolean(${condition})`).catch(() => false), what);
  } catch (cause) {
    // What a page of a test has logged may say why.
    const errors = await visitor.run<string[]>('window.errors ?? []').catch(() => []);
    throw new Error([(cause as Error).message, ...errors].join('; '), {cause});
  }
};

/** Waits until every element on the page has something to show. */
export const waitForElements = (visitor: Visitor): Promise<void> =>
  waitUntil(() => visitor.run<boolean>(`${roots}.length > 0 && ${roots}.every((root) => root.querySelector('.ht'))`), 'the elements have rendered');

/** A click on a link goes all the way up, and does nothing in the end. */
const holdLinks = (visitor: Visitor) =>
  visitor.run(`(() => {
    const held = new WeakSet();
    for (const root of ${roots}) {
      root.addEventListener('click', (event) => event.target.closest('a:not(.leave)') && held.add(event));
    }
    addEventListener('click', (event) => held.has(event) && event.preventDefault());
  })()`);

/** Where to tap for the nth of these, once it is on screen. */
const spotOf = (visitor: Visitor, selector: string, index: number) =>
  visitor.run<[number, number] | null>(`((element) => {
    if (!element?.checkVisibility()) return null;
    element.scrollIntoView({block: 'center', behavior: 'instant'});
    const [box] = element.getClientRects();
    if (!box) return null;
    const spot = [box.left + box.width / 2, box.top + box.height / 2];
    // Something may lie over it, such as the way out, which keeps to the top of the screen.
    const hit = element.getRootNode().elementFromPoint(...spot);
    return element.contains(hit) ? spot : null;
  })(${all(selector)}[${index}])`);

/** Taps each of these that can be seen, and tells how many that were. */
const tapEach = async (visitor: Visitor, selector: string, most = Infinity): Promise<number> => {
  const count = Math.min(most, await visitor.run<number>(`${all(selector)}.length`));
  let tapped = 0;
  for (let index = 0; index < count; index++) {
    const spot = await spotOf(visitor, selector, index);
    if (!spot) continue;
    await visitor.click(...spot);
    tapped++;
  }
  return tapped;
};

/** Chooses as a browser's list does: an event that leaves a closed root, and one that does not. */
const pick = (visitor: Visitor, selector: string, value: string) =>
  visitor.run(`${all(selector)}.forEach((select) => {
    select.value = '${value}';
    select.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    select.dispatchEvent(new Event('change', {bubbles: true}));
  })`);

/** Chooses Spanish in every menu, and tells whether all is in Spanish within a time that is enough for its file. */
export const chooseSpanish = async (visitor: Visitor, ms = 3000): Promise<boolean> => {
  await pick(visitor, '.language select', 'es');
  const isSpanish = () => visitor.run<boolean>(`${all('.ht')}.every(({lang}) => lang === 'es')`);
  return waitUntil(isSpanish, 'all is in Spanish', ms).then(() => true, () => false);
};

/** The tags on the page that show, in place of an element, the two numbers that the host wrote inside of them. */
export const findFallbacks = (visitor: Visitor): Promise<number> =>
  visitor.run<number>(`[...document.body.children].filter((element) =>
    [...element.querySelectorAll('a')].filter((link) => link.getClientRects().length > 0).length === 2).length`);

/** The elements that want for the two numbers or for their styles. The way out has a button of its own. */
export const lacking = (visitor: Visitor): Promise<string[]> =>
  visitor.run<string[]>(`[...document.body.children].filter((element) => {
    const root = element.renderRoot;
    if (element.localName === 'ht-quick-exit') return getComputedStyle(root.querySelector('.leave')).display === 'inline';
    const roots = [root, ...[...root.querySelectorAll('*')].flatMap(({renderRoot}) => renderRoot ?? [])];
    const find = (selector) => roots.map((each) => each.querySelector(selector)).find(Boolean);
    const call = find('a[href="tel:911"]');
    return !call || !find('a[href="tel:+18883737888"]') || getComputedStyle(call).color === 'rgb(0, 0, 238)';
  }).map(({localName}) => localName)`);

const type = async (visitor: Visitor, letters: string) => {
  for (const letter of letters) {
    await visitor.keyDown(letter);
    await visitor.keyUp(letter);
  }
};

const links = 'a:not(.leave)';

export interface Use {
  readonly opened: number;
  readonly links: number;
}

/** Uses it all, and ends in Spanish with Wyoming chosen. */
export const useEverything = async (visitor: Visitor): Promise<Use> => {
  await waitForElements(visitor);
  const opened = await tapEach(visitor, 'summary');
  // Some elements come to life when they are opened.
  await waitForElements(visitor);
  await holdLinks(visitor);
  await pick(visitor, '.chooser select', 'NV');
  await visitor.run(`${all('.chooser select')}[0]?.focus()`);
  await type(visitor, 'ka');
  await tapEach(visitor, 'input[type=radio]', 3);
  await pick(visitor, '.chooser select', 'WY');
  const tapped = await tapEach(visitor, links);
  if (!(await chooseSpanish(visitor, 15_000))) throw new Error('some of it is not in Spanish');
  return {opened, links: tapped + (await tapEach(visitor, links, 10))};
};

/** Leaves the page by the first way out. */
export const leave = async (visitor: Visitor): Promise<void> => {
  await tapEach(visitor, 'a.leave', 1);
};

/** What a browser may be told of a link; links with the same manners are alike. */
const mannersOf = `({rel, referrerPolicy, target}) => [rel, referrerPolicy, target].join('; ')`;

/** Each kind of link that leads to another site, by its manners. */
export const findLinksOut = (visitor: Visitor): Promise<string[]> =>
  visitor.run<string[]>(`[...new Set(${all('a[href^=http]:not(.leave)')}.filter((link) => link.checkVisibility()).map(${mannersOf}))]`);

/** Follows the first link with these manners, which now leads to `address`. */
export const followLinkOut = async (visitor: Visitor, manners: string, address: string): Promise<void> => {
  await visitor.run(`(() => {
    const link = ${all('a[href^=http]:not(.leave)')}.find((link) => link.checkVisibility() && (${mannersOf})(link) === ${JSON.stringify(manners)});
    link.href = '${address}';
  })()`);
  await tapEach(visitor, `a[href="${address}"]`, 1);
};
