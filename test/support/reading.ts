/** What stands on screen in the roots of an element of ours and of those in it, as a reader's eye takes it in. */
import type {HtElement} from '../../src/elements/ht-element.js';

/** The root of an element, and those of the elements of ours in it. */
export const rootsOf = (element: Element): ShadowRoot[] => {
  const root = (element as HtElement).renderRoot as ShadowRoot;
  return [root, ...[...root.querySelectorAll('*')].filter(({localName}) => localName.startsWith('ht-')).flatMap(rootsOf)];
};

/** Every piece of text that says something. */
export const textsIn = (root: ParentNode): Text[] => {
  const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({data, parentElement}) => data.trim() && parentElement!.localName !== 'style');
};

/** The language that a text is marked with. */
export const languageOf = (text: Text): string => text.parentElement!.closest<HTMLElement>('[lang]')!.lang;

/** Where a piece of a text stands: a rectangle for each line that it is on; none while it is not shown. */
export const rectsOf = (text: Text, from = 0, to = text.length): DOMRect[] => {
  const range = new Range();
  range.setStart(text, from);
  range.setEnd(text, to);
  return [...range.getClientRects()].filter(({width}) => width > 0);
};

/** On how many lines these rectangles are. Two that lie beside each other by more than half of their height share one. */
export const countLines = (rects: readonly DOMRect[]): number => {
  const sorted = [...rects].sort((a, b) => a.top - b.top);
  return sorted.filter(({top}, index) => index === 0 || top > sorted[index - 1]!.top + sorted[index - 1]!.height / 2).length;
};

/** The pieces of a text that match, each with its place in it. */
export const piecesOf = (text: Text, pattern: RegExp): {readonly piece: string; readonly from: number; readonly to: number}[] =>
  [...text.data.matchAll(pattern)].map(({0: piece, index}) => ({piece, from: index, to: index + piece.length}));

/** Whether the characters of a piece go from left to right on each line that it is on. */
export const isLeftToRight = (text: Text, from: number, to: number): boolean => {
  const rects = Array.from({length: to - from}, (_, index) => rectsOf(text, from + index, from + index + 1)[0]);
  return rects.every((rect, index) => {
    const before = rects[index - 1];
    // A space at the end of a line has no width.
    return !rect || !before || countLines([before, rect]) > 1 || rect.left >= before.left;
  });
};

const isHidden = (element: Element): boolean =>
  element.closest('.visually-hidden, svg, select') !== null ||
  // Hidden from eyes alone, as on a phone: its box is a pixel, whatever text is in it.
  getComputedStyle(element).clipPath === 'inset(50%)';

/** What sticks out at the sides of what is `around` it, and boxes whose text is wider than they are, by more than `slack`. */
export const findCut = (root: ParentNode, around: Element, slack = 1): string[] => {
  const frame = around.getBoundingClientRect();
  return [...root.querySelectorAll<HTMLElement>('.ht *')]
    .filter((element) => !isHidden(element))
    .filter((element) => {
      const {left, right, width} = element.getBoundingClientRect();
      const {display, overflowX, overflowY} = getComputedStyle(element);
      const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
      const isWide = (hasText || overflowX !== 'visible') && display !== 'inline' && element.scrollWidth > element.clientWidth + slack;
      const isHigh = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
      return width > 0 && (isWide || isHigh || left < frame.left - 1 || right > frame.right + 1);
    })
    .map((element) => `${element.localName}: ${element.innerText}`);
};

const context = document.createElement('canvas').getContext('2d')!;

const measure = (text: string, element: Element): TextMetrics => {
  const {fontStyle, fontWeight, fontSize, fontFamily} = getComputedStyle(element);
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return context.measureText(text);
};

/** How wide a text is in the typeface of an element. */
export const widthOf = (text: string, element: Element): number => measure(text, element).width;

/** How much the letters of a word take, with their marks, from top to bottom: of the highest word in a text. */
export const heightOf = (text: string, element: Element): number =>
  Math.max(
    ...text.trim().split(/\s+/).map((word) => {
      const {actualBoundingBoxAscent, actualBoundingBoxDescent} = measure(word, element);
      return actualBoundingBoxAscent + actualBoundingBoxDescent;
    }),
  );
