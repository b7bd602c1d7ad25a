/** An app in Svelte with our elements in it; see ../frameworks.matrix.node.test.ts for what each app can do. */
import {flushSync, mount, unmount} from 'svelte';
import App from './App.svelte';

let component;

window.app = {
  mount: (box, given) => {
    component = mount(App, {target: box, props: {given}});
    flushSync();
  },
  update: (given) => {
    component.update(given);
    flushSync();
  },
  unmount: () => unmount(component),
};
