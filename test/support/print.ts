/**
 * Shows an element as it will be on paper. Only Chromium can emulate a printer, so the element's own rules for paper
 * are put in force on the screen instead, in every engine, until the end of the test.
 */
let restore = () => {};

export const showAsPrinted = (root: ShadowRoot): void => {
  const rules = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).filter(isForPrint);
  if (!rules.length) throw new Error('The element has no rules for paper');
  rules.forEach(({media}) => (media.mediaText = 'all'));
  const before = restore;
  restore = () => {
    rules.forEach(({media}) => (media.mediaText = 'print'));
    before();
  };
};

const isForPrint = (rule: CSSRule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print';

// Elements of one kind share their style sheets.
afterEach(() => {
  restore();
  restore = () => {};
});
