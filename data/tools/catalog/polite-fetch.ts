/**
 * Reads pages of other people's servers as a guest should: says who it is, keeps to robots.txt, asks one host once a
 * second at most, and gives up on what is slow or endless.
 */
import {setTimeout as wait} from 'node:timers/promises';
import robotsParser, {type Robot} from 'robots-parser';

export interface Manners {
  readonly userAgent: string;
  /** Between two requests to one host, at least; more where its robots.txt asks for more. */
  readonly pauseMilliseconds: number;
  readonly timeoutMilliseconds: number;
  readonly maxBytes: number;
}

export type FetchedPage =
  | {readonly status: 'read'; readonly url: string; readonly type: string; readonly text: string}
  | {readonly status: 'gone' | 'broken' | 'slow' | 'forbidden' | 'unread'; readonly url: string; readonly why: string};

const maxRedirects = 5;

/** Longer waits would make one host hold up the whole run. */
const longestPause = 30_000;

const isTimeout = (error: unknown): boolean => (error as Error).name === 'TimeoutError' || (error as Error).name === 'AbortError';

const reasonOf = (error: unknown): string => {
  const {message, cause} = error as Error & {cause?: {code?: string; message?: string}};
  return cause?.code ?? cause?.message ?? message;
};

/** The body as text, or `undefined` when it is longer than a page has any reason to be. */
const readBody = async (response: Response, maxBytes: number): Promise<string | undefined> => {
  const charset = /charset="?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // The types of the browser do not know that a body can be read piece by piece; Node does.
  for await (const chunk of (response.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    // Leaving the loop cancels the rest of the download.
    if (bytes > maxBytes) return undefined;
    chunks.push(chunk);
  }
  const all = Buffer.concat(chunks);
  try {
    return new TextDecoder(charset).decode(all);
  } catch {
    return new TextDecoder().decode(all);
  }
};

/** A reader with a memory: of each host's robots.txt, and of when it was last asked. */
export class PoliteReader {
  readonly #manners: Manners;
  readonly #turns = new Map<string, Promise<void>>();
  readonly #robots = new Map<string, Promise<Robot | undefined>>();

  constructor(manners: Manners) {
    this.#manners = manners;
  }

  /** Reads a page, following where it moved; each host on the way is asked whether we may. */
  async read(address: string): Promise<FetchedPage> {
    let url = address;
    for (let hop = 0; hop <= maxRedirects; hop++) {
      const answer = await this.#ask(url);
      if (typeof answer !== 'string') return answer;
      url = answer;
    }
    return {status: 'broken', url, why: `moved more than ${maxRedirects} times`};
  }

  /** The page, or the address at which it is now. */
  async #ask(url: string): Promise<FetchedPage | string> {
    try {
      const {origin} = new URL(url);
      const robots = await this.#robotsOf(origin);
      if (!robots) return {status: 'broken', url, why: 'its robots.txt cannot be read, so we may not'};
      if (robots.isAllowed(url, this.#manners.userAgent) === false) {
        return {status: 'forbidden', url, why: 'robots.txt asks us not to read it; open it by hand'};
      }
      const response = await this.#request(url, robots.getCrawlDelay(this.#manners.userAgent));
      return await this.#understand(url, response);
    } catch (error) {
      return isTimeout(error)
        ? {status: 'slow', url, why: `no answer within ${this.#manners.timeoutMilliseconds / 1000} s`}
        : {status: 'broken', url, why: reasonOf(error)};
    }
  }

  async #understand(url: string, response: Response): Promise<FetchedPage | string> {
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location) {
      await response.body?.cancel();
      return new URL(location, url).href;
    }
    const type = (response.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
    const refuse = async (status: 'gone' | 'broken' | 'forbidden' | 'unread', why: string): Promise<FetchedPage> => {
      await response.body?.cancel();
      return {status, url, why};
    };
    if (response.status === 404 || response.status === 410) return refuse('gone', `answers ${response.status}`);
    if ([401, 403, 429, 451].includes(response.status)) {
      return refuse('forbidden', `answers ${response.status} to us; open it by hand`);
    }
    if (!response.ok) return refuse('broken', `answers ${response.status}`);
    if (!/^(text\/(html|plain)|application\/xhtml\+xml)$/.test(type)) {
      return refuse('unread', `is ${type || 'of no stated type'}; open it by hand`);
    }
    const text = await readBody(response, this.#manners.maxBytes);
    if (text === undefined) return {status: 'unread', url, why: `has over ${this.#manners.maxBytes} bytes; open it by hand`};
    return {status: 'read', url, type, text};
  }

  /** The rules of a host; without a file of rules all is allowed, without an answer nothing is (RFC 9309). */
  #robotsOf(origin: string): Promise<Robot | undefined> {
    const known = this.#robots.get(origin);
    if (known) return known;
    const address = `${origin}/robots.txt`;
    const asked = this.#request(address)
      .then(async (response) => {
        if (response.status >= 500) return undefined;
        const text = response.ok ? await readBody(response, 512 * 1024) : '';
        if (!response.ok) await response.body?.cancel();
        return robotsParser(address, text ?? '');
      });
    this.#robots.set(origin, asked);
    return asked;
  }

  /** Waits for the host's turn, then asks; the next turn comes a pause after the answer has begun. */
  #request(url: string, delaySeconds = 0): Promise<Response> {
    const {host} = new URL(url);
    const {userAgent, pauseMilliseconds, timeoutMilliseconds} = this.#manners;
    const pause = Math.min(Math.max(pauseMilliseconds, delaySeconds * 1000), longestPause);
    const before = this.#turns.get(host) ?? Promise.resolve();
    const answer = before.then(() =>
      fetch(url, {
        // robots.txt may stand behind a redirect; pages are followed by hand, since each step has to ask.
        redirect: url.endsWith('/robots.txt') ? 'follow' : 'manual',
        headers: {'user-agent': userAgent, accept: 'text/html, application/xhtml+xml, text/plain;q=0.9'},
        signal: AbortSignal.timeout(timeoutMilliseconds),
      }),
    );
    const pass = () => wait(pause);
    this.#turns.set(host, answer.then(pass, pass));
    return answer;
  }
}
