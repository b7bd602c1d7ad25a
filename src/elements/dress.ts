import {adoptStyles, type CSSResult, type LitElement} from 'lit';

/**
 * Gives an element its styles, and `more` of them, in the document where it is. A style sheet belongs to one document:
 * another one, as pop-ups have, needs its own, and one without a window shows nothing.
 */
export const dress = (element: LitElement, root: DocumentFragment | HTMLElement, ...more: CSSResult[]): void => {
  const styles = [...(element.constructor as typeof LitElement).elementStyles, ...more];
  // A server has neither.
  const page = element.ownerDocument?.defaultView;
  if (page === globalThis.window) adoptStyles(root as ShadowRoot, styles);
  else if (page) {
    (root as ShadowRoot).adoptedStyleSheets = styles.map((style) => {
      const sheet = new page.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }
};
