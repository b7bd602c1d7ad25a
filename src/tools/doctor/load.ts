import {readFile} from 'node:fs/promises';
import {Readable} from 'node:stream';
import type {ReadableStream} from 'node:stream/web';
import {fileURLToPath} from 'node:url';

/** What lies at an address: a page, a script, a style sheet. */
export interface Loaded {
  /** After redirects. */
  readonly address: URL;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Of a file on disk: undefined, since nobody sent it. */
  readonly headers?: Headers;
}

export class UnreadableError extends Error {}

const timeout = 20_000;
const longest = 20_000_000;

const readBytes = async (response: Response): Promise<Uint8Array> => {
  if (!response.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of Readable.fromWeb(response.body as ReadableStream) as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > longest) throw new UnreadableError(`it is longer than ${longest / 1e6} MB`);
  }
  return Buffer.concat(chunks);
};

const decode = (bytes: Uint8Array, type: string): string => {
  const [, charset = 'utf-8'] = /charset="?([\w-]+)/i.exec(type) ?? [];
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
};

const reasonOf = (error: unknown): string => {
  if (error instanceof UnreadableError) return error.message;
  const {name, message, cause} = error as Error & {cause?: {code?: string; message?: string}};
  if (name === 'TimeoutError') return `no answer within ${timeout / 1000} seconds`;
  return cause?.code ?? cause?.message ?? message;
};

/** Reads a file or asks a server, as a browser would that came from the page `origin`. */
export const load = async (address: URL, origin?: string): Promise<Loaded> => {
  try {
    if (address.protocol === 'file:') {
      const bytes = await readFile(fileURLToPath(new URL(address.pathname, 'file:')));
      return {address, bytes, text: decode(bytes, '')};
    }
    const response = await fetch(address, {
      headers: {'user-agent': 'ht-help-doctor', accept: '*/*', ...(origin ? {origin} : {})},
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok) throw new UnreadableError(`the server answers ${response.status}`);
    const bytes = await readBytes(response);
    return {address: new URL(response.url), bytes, text: decode(bytes, response.headers.get('content-type') ?? ''), headers: response.headers};
  } catch (error) {
    throw new UnreadableError(reasonOf(error));
  }
};
