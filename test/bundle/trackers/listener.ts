/** What a pixel or a tag manager does that a site has set to take everything: no library, one listener on the window. */
import {send} from './collector.js';

const types = ['click', 'pointerdown', 'focusin', 'focusout', 'input', 'change', 'keydown', 'toggle', 'submit', 'copy'];

const describe = (target: EventTarget | null) => {
  if (!(target instanceof Element) || target === document.documentElement || target === document.body) return undefined;
  const {value, href, checked, innerText, id, lang} = target as HTMLInputElement & HTMLAnchorElement;
  return {html: target.outerHTML, innerText, text: target.textContent, value, href, checked, id, lang};
};

for (const type of types) {
  window.addEventListener(
    type,
    (event) => {
      const path = [event.target, ...event.composedPath()].map(describe).filter(Boolean);
      const {key, code} = event as KeyboardEvent;
      const {active} = {active: describe(document.activeElement)};
      send({type, key, code, path, active, selection: String(getSelection())});
    },
    true,
  );
}
