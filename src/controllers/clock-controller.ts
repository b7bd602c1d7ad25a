import type {ReactiveController, ReactiveControllerHost} from 'lit';

const minute = 60_000;

/**
 * Renders its element anew at each full minute while it is on the page, so that "open now" stays true while
 * somebody reads. A phone that slept or a page that comes back from the back-forward cache is put right at once.
 */
export class ClockController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#tick);
    window.addEventListener('pageshow', this.#tick);
    this.#schedule();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#tick);
    window.removeEventListener('pageshow', this.#tick);
    clearTimeout(this.#timer);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#tick, minute - (Date.now() % minute));
  }

  #tick = (): void => {
    this.#schedule();
    this.#host.requestUpdate();
  };
}
