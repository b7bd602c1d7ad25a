/** An app in Angular with our elements in it; see ../frameworks.matrix.node.test.ts for what each app can do. */
import '@angular/compiler';
import {Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';

const values = signal({});
let running;

/** Angular's templates name each element in full. */
const createTemplate = (tags) => `
  @if (values().shown) {
    @for (tag of values().tags; track tag) {
      @switch (tag) {
        ${tags
          .map(
            (tag) => `@case ('${tag}') {
          <${tag} [lang]="values().lang" [headingLevel]="values().level" ${tag === 'ht-hotlines' ? '[localLines]="values().lines"' : ''} data-app="${tag}" (ht-state-change)="values().hear($event)"><p><a href="tel:911">911</a></p></${tag}>
        }`,
          )
          .join('')}
      }
    }
  }`;

window.app = {
  mount: async (box, given) => {
    values.set(given);
    const App = Component({selector: 'app-root', schemas: [CUSTOM_ELEMENTS_SCHEMA], template: createTemplate(given.tags)})(
      class {
        values = values;
      },
    );
    box.append(document.createElement('app-root'));
    running = await bootstrapApplication(App, {providers: [provideZonelessChangeDetection()]});
  },
  update: (given) => values.update((before) => ({...before, ...given})),
  unmount: () => running.destroy(),
};
