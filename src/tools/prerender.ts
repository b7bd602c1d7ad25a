import {html, type TemplateResult} from 'lit';
import {hotlines} from '../catalog/catalog.js';
import * as localHelp from '../elements/local-help.js';
import {type ElementClass} from './elements.js';
import {begins, isTemplate, replaceTemplates, valuesIn} from './walk.js';
import {hoursText} from './hours.js';
import {createCollator} from '../localization/format.js';
import type {LocaleData} from '../localization/load-locale.js';
import {withTranslation} from '../localization/messages.js';
import {nameStates} from '../localization/state-names.js';

/** The parts of an element that the build reaches for; they are protected. */
interface Inside {
  state?: string;
  localHelp?: {file: unknown};
  localeController: {current: LocaleData};
  render(): TemplateResult;
}

/**
 * A page that was written yesterday does not know whether a line is open now: it says the hours.
 */
const sayHours = (value: unknown, locale: string): unknown =>
  replaceTemplates(value, (template) => {
    if (!begins(template, /^<li\s+class="card"/)) return undefined;
    const texts = [...valuesIn(template)];
    const hotline = hotlines.find(({name, schedules}) => schedules && texts.includes(name));
    if (!hotline) return undefined;
    return {
      ...template,
      values: template.values.map((part) =>
        replaceTemplates(part, (inner) =>
          begins(inner, /^<span class="screen">/) ? html`<span>${hoursText(locale, hotline.schedules!)}</span>` : undefined,
        ),
      ),
    };
  });

/**
 * Without script nobody can choose from a list or a map: each state is a disclosure, with what the element shows of
 * it. List and map stay as an unseen shape, since the page must not jump when the script brings them.
 */
const listStates = (value: unknown, {locale, stateNames: ownNames}: LocaleData, renderState: (state: string) => unknown): unknown =>
  replaceTemplates(value, (chooser) => {
    if (!begins(chooser, /^<div class="chooser/)) return undefined;
    const {compare} = createCollator(locale);
    const sorted = Object.entries(nameStates(ownNames)).sort(([, a], [, b]) => compare(a, b));
    return html`<div class="states">
      <div class="shape" aria-hidden="true">${chooser}</div>
      <div class="list">
        ${sorted.map(([state, name]) => html`<details><summary>${name}</summary>${renderState(state)}</details>`)}
      </div>
    </div>`;
  });

/** What stands beside the chooser once a state is chosen: the value after it, in the template that has both. */
const findChosen = (value: unknown): unknown => {
  for (const template of valuesIn(value)) {
    if (!isTemplate(template)) continue;
    const index = template.values.findIndex((part) => isTemplate(part) && begins(part, /^<div class="chooser/));
    if (index >= 0) return template.values[index + 1];
  }
  throw new Error('An element has a list of states, and nothing beside it that would show one');
};

/** Whether an entry is past its day depends on the day it is read, so what is written ahead says nothing of it. */
const onNoDay = <T>(render: () => T): T => {
  const {now} = Date;
  Date.now = () => 0;
  try {
    return render();
  } finally {
    Date.now = now;
  }
};

/** What an element is told: by the one around it, or by attributes that are in the file as well. */
export interface GivenProperties {
  readonly headingLevel?: number;
  readonly languages?: string;
  readonly state?: string;
  readonly fixed?: boolean;
}

/** The content of an element in a language, as a template for the server. */
export const prerender = (Element: ElementClass, locale: LocaleData, properties: GivenProperties = {}): unknown =>
  withTranslation(locale.translate, () => {
    const renderWith = (state?: string) => {
      const element = Object.assign(new Element() as unknown as Inside, properties);
      if (state) element.state = state;
      // Without script no file comes later: what it holds is on the page.
      if (element.localHelp) element.localHelp.file = localHelp;
      element.localeController.current = locale;
      return onNoDay(() => element.render());
    };
    return sayHours(
      listStates(renderWith(), locale, (state) => findChosen(renderWith(state))),
      locale.locale,
    );
  });
