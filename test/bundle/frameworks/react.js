/** An app in React with our elements in it; see ../frameworks.matrix.node.test.ts for what each app can do. */
import {createElement} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';

let root;
let values;

const App = ({tags, shown, lang, level, lines, hear}) =>
  shown &&
  tags.map((tag) =>
    createElement(
      tag,
      {key: tag, lang, headingLevel: level, 'data-app': tag, ...(tag === 'ht-hotlines' && {localLines: lines}), 'onht-state-change': hear},
      createElement('p', null, createElement('a', {href: 'tel:911'}, '911')),
    ),
  );

window.app = {
  mount: (box, given) => {
    root = createRoot(box);
    window.app.update(given);
  },
  update: (given) => {
    values = {...values, ...given};
    flushSync(() => root.render(createElement(App, values)));
  },
  unmount: () => root.unmount(),
};
