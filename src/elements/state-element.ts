import {html, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {stateNames} from '../catalog/catalog.js';
import {stateChangeEvent} from '../events.js';
import {nameStates} from '../localization/state-names.js';
import {HtElement} from './ht-element.js';
import {stateChooser} from './state-chooser.js';
import {stateElementStyles} from './state-element.styles.js';

const states = Object.keys(stateNames);

/** What an element says around the choice, and what it shows for it. */
interface Finder {
  readonly intro: string;
  /** What the list asks for. */
  readonly label: string;
  /** What a screen reader hears when a state was chosen, by the state's name. */
  readonly chosenText: (name: string) => string;
  readonly renderState: (state: string, name: string) => unknown;
}

/**
 * What the elements share that show something for one state: the choice in a list or on a map, preset or fixed by the
 * page, told to a screen reader and to whoever listens on the element.
 */
export abstract class StateElement extends HtElement {
  static override styles = [...HtElement.styles, stateElementStyles];

  static override properties: PropertyDeclarations = {
    state: {},
    fixed: {type: Boolean},
  };

  /**
   * USPS code of the state, district or territory that is shown, such as `OH`; any case. Default: none, the person
   * chooses. It follows the person's choice as a property, never as an attribute, which the page's trackers could
   * read. An unknown code warns once and leaves the choice open.
   */
  declare state: string;

  /** For a state agency's own page: only what belongs to `state`, no chooser. Without a known state it has no effect. */
  declare fixed: boolean;

  constructor() {
    super();
    this.state = '';
    this.fixed = false;
  }

  /** The known state in `state`, as the catalog spells it; empty for none. */
  get #code(): string {
    const code = String(this.state ?? '').trim().toUpperCase();
    return states.includes(code) ? code : '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('state') && this.state && !this.#code) this.warn('state', this.state, states);
  }

  /** The choice, and beside it what belongs to the state that was chosen. */
  protected renderFinder({intro, label, chosenText, renderState}: Finder): TemplateResult {
    const {locale, stateNames: ownNames} = this.localeController.current;
    const names = nameStates(ownNames);
    const state = this.#code;
    const name = names[state]!;
    const isFixed = this.fixed && state !== '';
    return html`
      <div class="section">
        ${isFixed ? '' : html`<p>${intro}</p>`}
        <div class="finder">
          ${isFixed ? '' : stateChooser({state, names, locale, label, choose: this.#handleChoice})}
          <div>${state && renderState(state, name)}</div>
        </div>
      </div>
      <output class="visually-hidden">${state && !isFixed ? chosenText(name) : ''}</output>
    `;
  }

  #handleChoice = (state: string): void => {
    this.state = state;
    this.dispatchEvent(stateChangeEvent(state));
  };
}
