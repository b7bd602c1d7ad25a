import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How many presses of Shift leave the page, and within how many milliseconds. */
const needed = 3;
const limit = 5000;

/** GOV.UK's own exit listens to the same key: one press must not count for two. */
const otherExit = '.govuk-exit-this-page, [data-module="govuk-exit-this-page"]';

interface ExitHost extends ReactiveControllerHost {
  noShortcut: boolean;
}

/** The exits on the page, in the order in which they came. The first one that may listens for all. */
const exits = new Set<ExitShortcut>();
let presses: number[] = [];
let isAlone = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** A Shift that belongs to another key, or to a click, was not meant for us: Alt and Shift change the keyboard. */
const handleDown = (event: Event): void => {
  const {key, altKey, ctrlKey, metaKey, repeat} = event as KeyboardEvent;
  if (!repeat) isAlone = key === 'Shift' && !altKey && !ctrlKey && !metaKey;
};

const handleUp = (event: Event): void => {
  if ((event as KeyboardEvent).key !== 'Shift' || !isAlone) return;
  isAlone = false;
  if (document.querySelector(otherExit)) return;
  presses.push(performance.now());
  count();
};

const listeners = {keydown: handleDown, pointerdown: handleDown, keyup: handleUp};

/** Counts anew at each press, and when one is too long ago. */
const count = (): void => {
  clearTimeout(timer);
  const now = performance.now();
  presses = presses.filter((time) => now - time < limit);
  const left = needed - presses.length;
  if (left <= 0) presses = [];
  if (presses.length) timer = setTimeout(count, presses[0]! + limit - now);
  [...exits].find(({isListening}) => isListening)?.tell(left);
};

/**
 * Shift three times within five seconds leaves the page, for who has a keyboard and no time to look for a link. Not
 * Escape: people press that to close things, and screen readers and full screen need it.
 */
export class ExitShortcut implements ReactiveController {
  /** How many presses are still to come. */
  left = needed;
  readonly #host: ExitHost;
  readonly #leave: () => void;

  constructor(host: ExitHost, leave: () => void) {
    this.#host = host;
    this.#leave = leave;
    host.addController(this);
  }

  get isListening(): boolean {
    return !this.#host.noShortcut;
  }

  hostConnected(): void {
    exits.add(this);
    // First of all: a page that keeps its key presses to itself must not keep a person.
    for (const [type, listener] of Object.entries(listeners)) window.addEventListener(type, listener, true);
  }

  hostDisconnected(): void {
    exits.delete(this);
    this.left = needed;
    if (exits.size) return;
    for (const [type, listener] of Object.entries(listeners)) window.removeEventListener(type, listener, true);
    clearTimeout(timer);
    presses = [];
  }

  tell(left: number): void {
    this.left = left || needed;
    this.#host.requestUpdate();
    if (!left) this.#leave();
  }
}
