import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Brings a file to an element when it comes into view, which is also when a disclosure around it opens: most visitors
 * of a page never see it, and their phones are spared the bytes.
 */
export class FileController<T> implements ReactiveController {
  /** What the file holds; absent until it is here. */
  file: T | undefined;
  /** Whether the file did not come. */
  hasFailed = false;

  #observer: IntersectionObserver | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #bring: () => Promise<T>;

  constructor(host: ReactiveControllerHost & Element, bring: () => Promise<T>) {
    this.#host = host;
    this.#bring = bring;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.file) return;
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.some(({isIntersecting}) => isIntersecting)) this.load();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Fetches the file, and again after it did not come; the element says so in the meantime. */
  load = (): void => {
    this.#observer?.disconnect();
    this.hasFailed = false;
    this.#host.requestUpdate();
    this.#bring()
      .then((file) => (this.file = file))
      .catch(() => (this.hasFailed = true))
      .finally(() => this.#host.requestUpdate());
  };
}
