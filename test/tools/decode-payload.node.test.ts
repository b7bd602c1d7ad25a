/**
 * A search for leaks is worth as much as its reading of what was sent: each way in which a tracker packs a text, alone
 * and one in another, is undone.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {deflateSync, gzipSync} from 'node:zlib';
import {decodePayload} from '../support/decode-payload.js';

const secret = 'tel:+12025550123';
const json = JSON.stringify({events: [{type: 2, data: {href: secret}}]});

const packings: Readonly<Record<string, string | Buffer>> = {
  'as JSON': json,
  'as JSON in JSON': JSON.stringify({data: json}),
  'with gzip': gzipSync(json),
  'with zlib': deflateSync(json, {level: 1}),
  'with gzip that was cut off': gzipSync(json + 'x'.repeat(500)).subarray(0, -9),
  'in a part of a form': Buffer.concat([Buffer.from('--b\r\nContent-Disposition: form-data\r\n\r\n'), deflateSync(json), Buffer.from('\r\n--b--')]),
  'in base64': `data=${Buffer.from(json).toString('base64')}`,
  'in base64 in JSON': JSON.stringify({data: [{ue_px: Buffer.from(json).toString('base64url')}]}),
  'percent-encoded': `v=1&data=${encodeURIComponent(json)}`,
  'as the value of a field': `v=1&href=${encodeURIComponent(secret)}`,
  'in lines of JSON': `{"id":1}\n{"type":"replay"}\n${json}`,
  'with gzip in a string of bytes': JSON.stringify([{cv: '1', data: gzipSync(json).toString('latin1')}]),
  'in a binary protocol': Buffer.concat([Buffer.from([0x0c, 0x81, 0x02, secret.length]), Buffer.from(secret), Buffer.from([0, 0xff])]),
};

for (const [packing, body] of Object.entries(packings)) {
  test(`finds a text that was sent ${packing}`, () => {
    assert.ok(decodePayload(body).some((text) => text.includes(secret)));
  });
}

test('has the value of a field for itself, which short codes are looked for in', () => {
  for (const body of [JSON.stringify({state: 'WY'}), 'state=WY&x=1', JSON.stringify(['value=WY'])]) {
    assert.ok(decodePayload(body).some((text) => /^(value=)?WY$/.test(text)), body);
  }
});
