import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {readLocalLines, type LocalLine} from '../catalog/local-lines.js';

/** An element that a partner can give lines to. */
export type LocalLinesHost = ReactiveControllerHost & HTMLElement & {readonly localLines: unknown};

/** How long a partner's server may take, in milliseconds, and how much it may send, in characters. */
const patience = 10_000;
const mostCharacters = 1_000_000;

/**
 * Fetches a partner's file and tells its server nothing but that it was asked for: no cookie, no referrer. It stays
 * at the address that the page names, since a redirect could tell another site of this reader.
 */
const fetchJson = async (address: string, signal: AbortSignal): Promise<unknown> => {
  const url = new URL(address, document.baseURI);
  if (!/^https?:$/.test(url.protocol)) throw new Error('only https: and http: are fetched');
  const response = await fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', signal});
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const text = await response.text();
  if (text.length > mostCharacters) throw new Error(`it has more than ${mostCharacters} characters`);
  return JSON.parse(text);
};

/**
 * Keeps the lines of a partner for an element: what its property holds, or the file that its attribute names, or
 * the JSON inside it, in this order. What does not hold is named on the console, once each time it is read.
 */
export class LocalLinesController implements ReactiveController {
  lines: readonly LocalLine[] = [];

  /** What was read last; a partner may give something else at any time. */
  #source: unknown;
  #request: AbortController | undefined;
  readonly #host: LocalLinesHost;

  constructor(host: LocalLinesHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const {localLines} = this.#host;
    const source = localLines || findJsonText(this.#host);
    if (source === this.#source) return;
    this.#stop();
    this.#source = source;
    this.lines = [];
    if (source === localLines && typeof source === 'string') void this.#fetch(source);
    else if (typeof source === 'string') this.#parse(source);
    else if (source !== undefined) this.#take(source);
  }

  hostDisconnected(): void {
    if (!this.#request) return;
    this.#stop();
    // Back on the page, it asks again.
    this.#source = undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#request?.abort();
    this.#request = undefined;
  }

  async #fetch(address: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    const timer = setTimeout(() => request.abort(new Error(`no answer within ${patience / 1000} seconds`)), patience);
    try {
      const given = await fetchJson(address, request.signal);
      // The element may have left the page, or have got other lines, in the meantime.
      if (this.#request === request) this.#take(given);
    } catch (error) {
      // WebKit tells that it gave up, but not why.
      const reason: unknown = request.signal.aborted ? request.signal.reason : error;
      if (this.#request === request) this.#report(`${address} could not be read: ${String(reason)}`);
    } finally {
      clearTimeout(timer);
      if (this.#request === request) this.#request = undefined;
    }
  }

  #parse(text: string): void {
    try {
      this.#take(JSON.parse(text));
    } catch (error) {
      this.#report(`the JSON inside it could not be read: ${String(error)}`);
    }
  }

  #take(given: unknown): void {
    const {lines, problems} = readLocalLines(given);
    this.lines = lines;
    problems.forEach((problem) => this.#report(problem));
    this.#host.requestUpdate();
  }

  #report(problem: string): void {
    console.error(`<${this.#host.localName}> leaves out local lines: ${problem}`);
  }
}

/** The text of the JSON inside the element. */
const findJsonText = (host: Element): string | undefined =>
  host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
