/**
 * What a request body says, however a script packed it: compressed, base64, percent-encoded, JSON in JSON, parts of a
 * form, frames of a binary protocol. Nothing is assumed of the format: each layer that can be taken off is.
 */
import {constants, gunzipSync, inflateSync} from 'node:zlib';

const isCompressed = (bytes: Buffer, at: number): boolean =>
  (bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8) ||
  // zlib: method 8, and the two bytes are a multiple of 31.
  (bytes[at] === 0x78 && bytes.readUInt16BE(at) % 31 === 0);

const inflate = (bytes: Buffer): Buffer | undefined => {
  try {
    // A stream that was cut off, or goes on in the next request, still tells what it has.
    const options = {finishFlush: constants.Z_SYNC_FLUSH};
    return bytes[0] === 0x1f ? gunzipSync(bytes, options) : inflateSync(bytes, options);
  } catch {
    return undefined;
  }
};

const hasStream = (bytes: Buffer): boolean => bytes.length > 2 && isCompressed(bytes, 0);

/** Compressed streams anywhere in the bytes: forms and envelopes put headers before them. */
const findStreams = (bytes: Buffer): Buffer[] => {
  const found: Buffer[] = [];
  for (let at = 0; at < bytes.length - 2; at++) {
    const stream = isCompressed(bytes, at) ? inflate(bytes.subarray(at)) : undefined;
    if (stream?.length) found.push(stream);
  }
  return found;
};

const tryTo = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

const leaves = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...leaves(inner)]);
};

const base64 = /^[\w+/-]{16,}={0,2}$/;

/** The layers below a text. */
const openText = (text: string): (string | Buffer)[] => {
  const json = /^\s*["[{]/.test(text) ? tryTo(() => JSON.parse(text) as unknown) : undefined;
  if (json !== undefined) return leaves(json);
  if (base64.test(text)) return [Buffer.from(text, 'base64')];
  // Some scripts carry bytes in a string, a byte a letter.
  if (hasStream(Buffer.from(text, 'latin1'))) return [Buffer.from(text, 'latin1')];
  if (/%[\da-f]{2}/i.test(text)) {
    return text.split(/[&=;?]/).flatMap((part) => tryTo(() => decodeURIComponent(part.replaceAll('+', ' '))) ?? []);
  }
  if (/\n\s*[[{]/.test(text)) return text.split('\n');
  return /^\w+=[^<>]+$/.test(text) ? text.split(/[&=]/) : [];
};

/** Every text in a body, on every layer. */
export const decodePayload = (body: Buffer | string): string[] => {
  const seen = new Set<string>();
  const open = (layer: string | Buffer, depth: number): void => {
    if (depth > 12) return;
    if (typeof layer !== 'string') findStreams(layer).forEach((stream) => open(stream, depth + 1));
    const text = typeof layer === 'string' ? layer : layer.toString('utf8');
    if (seen.has(text)) return;
    seen.add(text);
    openText(text).forEach((inner) => open(inner, depth + 1));
  };
  open(body, 0);
  return [...seen];
};
