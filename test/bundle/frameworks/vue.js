/** An app in Vue with our elements in it; see ../frameworks.matrix.node.test.ts for what each app can do. */
import {createApp, h, reactive} from 'vue';

const values = reactive({});
let app;

window.app = {
  mount: (box, given) => {
    Object.assign(values, given);
    app = createApp({
      render: () =>
        values.shown
          ? values.tags.map((tag) =>
              h(
                tag,
                {key: tag, lang: values.lang, '.headingLevel': values.level, 'data-app': tag, ...(tag === 'ht-hotlines' && {'.localLines': values.lines}), 'onHt-state-change': values.hear},
                h('p', h('a', {href: 'tel:911'}, '911')),
              ),
            )
          : [],
    });
    app.mount(box);
  },
  update: (given) => Object.assign(values, given),
  unmount: () => app.unmount(),
};
