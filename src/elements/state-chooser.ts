import {html, type TemplateResult} from 'lit';
import {createCollator} from '../localization/format.js';
import {emptyOption, mapLabel} from '../wording/state-chooser.js';
import {findNeighbor, tileRows} from './state-tiles.js';

interface StateChooser {
  /** USPS code; empty when nothing is chosen. */
  readonly state: string;
  /** Names by USPS code, in the language on screen. */
  readonly names: Readonly<Record<string, string>>;
  readonly locale: string;
  /** What the list asks for. */
  readonly label: string;
  readonly choose: (state: string) => void;
}

/**
 * A list and a map for the same choice, always in step. The list is a native `<select>`: phones open it full screen
 * and screen readers know it. The map is a group of native radio buttons: one tab stop, and the state's name for
 * the screen reader where the eye sees a code.
 */
export const stateChooser = (chooser: StateChooser): TemplateResult => html`<div class="chooser screen">
  <label class="field">
    <span>${chooser.label}</span>
    <select
      part="select"
      @change=${(event: Event) => handleList(event, chooser)}
    >
      ${options(chooser)}
    </select>
  </label>
  <fieldset @keydown=${handleKeydown} @change=${(event: Event) => handleTile(event, chooser)}>
    <legend>${mapLabel()}</legend>
    <div class="map" dir="ltr">${tileRows.map((row) => row.map((state) => tile(state, chooser)))}</div>
  </fieldset>
</div>`;

const options = ({state, names, locale}: StateChooser): TemplateResult[] => {
  const {compare} = createCollator(locale);
  const sorted = Object.entries(names).sort(([, a], [, b]) => compare(a, b));
  return [['', emptyOption()] as const, ...sorted].map(
    ([value, label]) => html`<option value=${value} .selected=${value === state}>${label}</option>`,
  );
};

const tile = (code: string, {state, names}: StateChooser): TemplateResult =>
  code === '.'
    ? html`<span></span>`
    : html`<label class="tile" part="tile" title=${names[code]}
        ><input
          type="radio"
          name="state"
          value=${code}
          aria-label=${names[code]}
          .checked=${code === state}
        /><span aria-hidden="true">${code}</span></label
      >`;

// A choice is a wish: the page may refuse it. So both go back to what was chosen before, and show the wish once it is
// the state of the element.
const handleList = ({target}: Event, {state, choose}: StateChooser): void => {
  const list = target as HTMLSelectElement;
  const wish = list.value;
  list.value = state;
  choose(wish);
};

const handleTile = ({target, currentTarget}: Event, {state, choose}: StateChooser): void => {
  const tile = target as HTMLInputElement;
  tile.checked = false;
  const before = (currentTarget as HTMLElement).querySelector<HTMLInputElement>(`[value="${state}"]`);
  if (before) before.checked = true;
  choose(tile.value);
};

// Native radio buttons know only "next" and "previous"; on a map, up and down mean something.
const handleKeydown = (event: KeyboardEvent): void => {
  const from = event.target as HTMLInputElement;
  const neighbor = findNeighbor(from.value, event.key);
  if (!event.key.startsWith('Arrow') || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const input = neighbor && (event.currentTarget as HTMLElement).querySelector<HTMLInputElement>(`[value=${neighbor}]`);
  if (input) {
    input.focus();
    input.click();
  }
};
