/**
 * `catalog verify` reads every source again, without being a burden to the servers it asks, and tells a page that
 * lost the number from one that only did not answer. Nothing here leaves this machine.
 */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import type {Answer} from '../../data/tools/catalog/answer.js';
import {isSaid, pagesToVerify, type Claim} from '../../data/tools/catalog/claims.js';
import {PoliteReader} from '../../data/tools/catalog/polite-fetch.js';
import {verify} from '../../data/tools/catalog/verify.js';
import type {Report} from '../../data/tools/catalog/verify-report.js';
import {html, startServer, type Handler} from '../support/loopback-server.js';
import {allRecordFiles} from '../support/records.js';
import {sampleHotline, sampleProgram, sampleService} from '../support/sample-records.js';

const folder = mkdtempSync(join(tmpdir(), 'verify-'));
after(() => rmSync(folder, {recursive: true}));

const filler = '<p>We listen, and we know many people who can help where you are. Ask us anything that you like.</p>'.repeat(4);
const manners = {userAgent: 'ht-help-catalog/0 (test)', pauseMilliseconds: 0, timeoutMilliseconds: 2_000, maxBytes: 50_000};

let files = 0;
const newReport = () => join(folder, `report-${(files += 1)}.json`);

const servers: {close: () => void}[] = [];
after(() => servers.forEach(({close}) => close()));

const serve = async (handlers: Readonly<Record<string, Handler>>) => {
  const server = await startServer(handlers);
  servers.push(server);
  return server;
};

/** A line whose sources are pages of the server. */
const lineAt = (origin: string, path: string, supports = 'the number') =>
  sampleHotline({sources: [{url: `${origin}${path}`, supports}]});

interface Result {
  readonly counts: Readonly<Record<string, number>>;
  readonly pages: Report;
}

const run = async (
  records: Parameters<typeof pagesToVerify>[0],
  options: Partial<Parameters<typeof verify>[1]> = {},
): Promise<Answer & {readonly result: Result}> => {
  const answer = await verify(pagesToVerify(records), {
    manners,
    reportFile: newReport(),
    day: '2026-07-01',
    onProgress: () => {},
    ...options,
  });
  return {...answer, result: answer.json as Result};
};

const statusOf = async (path: string, handlers: Readonly<Record<string, Handler>>, supports?: string) => {
  const {origin} = await serve(handlers);
  const {result, code, text} = await run([lineAt(origin, path, supports)]);
  return {page: result.pages[`${origin}${path}`]!, code, text, origin};
};

test('a page that still has the number stands', async () => {
  const {page, code} = await statusOf('/', {'/': html(`${filler}<p>Call (202) 555-0123.</p>`)});
  assert.equal(page.status, 'stands');
  assert.equal(code, 0);
});

test('where our words spell a number, the page is asked for that one, and its loss is told', async () => {
  const local = (origin: string, supports: string) => ({
    path: 'local-help/ak.json ak-sample-line',
    record: sampleService({
      phones: [{number: '+19075550123', type: 'voice', intake: true}, {number: '+19075550199', type: 'voice'}],
      sources: [{url: `${origin}/`, supports}],
    }),
  });
  // The office number is there still, and the line is not.
  const {origin} = await serve({'/': html(`${filler}<p>Office: 907-555-0199.</p>`)});
  const lost = await run([local(origin, 'state page: call 907-555-0123, day and night')]);
  assert.equal(lost.code, 1);
  assert.match(lost.text, /local-help\/ak-sample-line: its number is not on the page any more \(\+19075550123\)/);
  assert.equal((await run([local(origin, 'office 907-555-0199')])).code, 0);
  assert.equal((await run([local(origin, 'that it began in 2016')])).code, 0, 'it never said that the number is there');
});

test('a number that stands only in the link of a button counts', async () => {
  const {page} = await statusOf('/', {'/': html(`${filler}<a href="tel:+12025550123">Call</a>`)});
  assert.equal(page.status, 'stands');
});

test('a page with another number has changed, and says which record it was for', async () => {
  const {page, code, text} = await statusOf('/', {'/': html(`${filler}<p>Call 202-555-0199.</p>`)});
  assert.equal(page.status, 'changed');
  assert.equal(code, 1);
  assert.match(text, /hotlines\/sample-line: its number is not on the page any more \(\+12025550123\)/);
});

test('a number in a script or a comment is not on the page', async () => {
  const body = `${filler}<script>let a = "202-555-0123"</script><!-- 202-555-0123 --><style>/* 202-555-0123 */</style>`;
  const {page} = await statusOf('/', {'/': html(body)});
  assert.equal(page.status, 'changed');
});

test('a page that moved is read at its new address, which is told', async () => {
  const {page, code, origin} = await statusOf('/old', {
    '/old': (_, response) => response.writeHead(301, {location: '/new'}).end(),
    '/new': html(`${filler}<p>202-555-0123</p>`),
  });
  assert.equal(page.status, 'moved');
  assert.equal(page.moved_to, `${origin}/new`);
  assert.equal(code, 1);
});

test('a page that moved and lost the number has changed', async () => {
  const {page} = await statusOf('/old', {
    '/old': (_, response) => response.writeHead(302, {location: '/'}).end(),
    '/': html(filler),
  });
  assert.equal(page.status, 'changed');
});

test('a page that moves in a circle is broken, and the run goes on', async () => {
  const {page} = await statusOf('/a', {
    '/a': (_, response) => response.writeHead(302, {location: '/b'}).end(),
    '/b': (_, response) => response.writeHead(302, {location: '/a'}).end(),
  });
  assert.equal(page.status, 'broken');
  assert.match(page.why!, /moved more than 5 times/);
});

test('a page that is not there is gone', async () => {
  const {page, code} = await statusOf('/gone', {});
  assert.equal(page.status, 'gone');
  assert.equal(code, 1);
});

test('a page that takes too long is slow, be it before the answer or in the middle of it', async () => {
  const {origin} = await serve({
    '/silent': () => {},
    '/half': (_, response) => response.writeHead(200, {'content-type': 'text/html'}).write('<p>202-'),
  });
  const {result, code} = await run([lineAt(origin, '/silent'), lineAt(origin, '/half')], {
    manners: {...manners, timeoutMilliseconds: 300},
  });
  assert.deepEqual(Object.values(result.pages).map(({status}) => status), ['slow', 'slow']);
  assert.equal(code, 3);
});

test('a server that fails, or hangs up, is broken and may be tried again', async () => {
  const {origin} = await serve({
    '/500': (_, response) => response.writeHead(500).end(),
    '/hangs-up': (request) => request.socket.destroy(),
  });
  const {result, code} = await run([lineAt(origin, '/500'), lineAt(origin, '/hangs-up')]);
  assert.deepEqual(Object.values(result.pages).map(({status}) => status), ['broken', 'broken']);
  assert.equal(code, 3);
});

test('a page that is far too long is not read to the end', async () => {
  const {page} = await statusOf('/', {
    '/': (_, response) => {
      response.writeHead(200, {'content-type': 'text/html'});
      response.end('<p>and so on</p>'.repeat(500_000));
    },
  });
  assert.equal(page.status, 'unread');
  assert.match(page.why!, /over 50000 bytes/);
});

test('a PDF, and a page that only a script fills, are left to a person', async () => {
  const {origin} = await serve({
    '/form.pdf': (_, response) => response.writeHead(200, {'content-type': 'application/pdf'}).end('%PDF'),
    '/app': html('<div id="root"></div>'),
  });
  const {result, code, text} = await run([lineAt(origin, '/form.pdf'), lineAt(origin, '/app')]);
  assert.deepEqual(Object.values(result.pages).map(({status}) => status), ['unread', 'unread']);
  assert.match(text, /open it by hand/);
  assert.equal(code, 0);
});

test('a page that robots.txt keeps for people is not asked for', async () => {
  const {origin, asked} = await serve({
    '/robots.txt': (_, response) => response.writeHead(200).end('User-agent: *\nDisallow: /private\n'),
    '/private/line': html(`${filler}202-555-0123`),
    '/line': html(`${filler}202-555-0123`),
  });
  const {result} = await run([lineAt(origin, '/private/line'), lineAt(origin, '/line')]);
  assert.equal(result.pages[`${origin}/private/line`]!.status, 'forbidden');
  assert.equal(result.pages[`${origin}/line`]!.status, 'stands');
  assert.deepEqual(asked.map(({path}) => path), ['/robots.txt', '/line']);
});

test('robots.txt is asked again where a page leads to another host', async () => {
  const other = await serve({
    '/robots.txt': (_, response) => response.writeHead(200).end('User-agent: *\nDisallow: /\n'),
    '/': html(filler),
  });
  const {page} = await statusOf('/', {'/': (_, response) => response.writeHead(301, {location: `${other.origin}/`}).end()});
  assert.equal(page.status, 'forbidden');
  assert.deepEqual(other.asked.map(({path}) => path), ['/robots.txt']);
});

test('a host whose robots.txt fails is not asked for anything else', async () => {
  const {origin, asked} = await serve({'/robots.txt': (_, response) => response.writeHead(503).end(), '/': html(filler)});
  const {result} = await run([lineAt(origin, '/')]);
  assert.equal(result.pages[`${origin}/`]!.status, 'broken');
  assert.equal(asked.length, 1);
});

test('every request says who asks', async () => {
  const {origin, asked} = await serve({'/': html(filler)});
  await run([lineAt(origin, '/')]);
  assert.equal(asked.length, 2);
  for (const {userAgent} of asked) assert.equal(userAgent, manners.userAgent);
});

test('one host is asked once in the pause and no more often, robots.txt and moves included', async () => {
  const {origin, asked} = await serve({
    '/a': (_, response) => response.writeHead(301, {location: '/b'}).end(),
    '/b': html(filler),
    '/c': html(filler),
  });
  await run([lineAt(origin, '/a'), lineAt(origin, '/c')], {manners: {...manners, pauseMilliseconds: 120}});
  assert.deepEqual(asked.map(({path}) => path), ['/robots.txt', '/a', '/b', '/c']);
  // A timer may ring a millisecond early, never twenty.
  const gaps = asked.slice(1).map(({at}, index) => at - asked[index]!.at);
  for (const gap of gaps) assert.ok(gap > 100, gaps.join());
});

test('the pause that a host asks for in robots.txt is kept', async () => {
  const {origin, asked} = await serve({
    '/robots.txt': (_, response) => response.writeHead(200).end('User-agent: *\nCrawl-delay: 0.2\n'),
    '/a': html(filler),
    '/b': html(filler),
  });
  const reader = new PoliteReader(manners);
  await Promise.all([reader.read(`${origin}/a`), reader.read(`${origin}/b`)]);
  assert.ok(asked[2]!.at - asked[1]!.at > 180, 'between two pages');
});

test('a page that many records name is asked for once', async () => {
  const {origin, asked} = await serve({'/': html(`${filler}202-555-0123`)});
  const other = sampleHotline({id: 'other', phones: [{number: '+12025550199', type: 'voice'}], sources: [{url: `${origin}/#faq`, supports: 'the number'}]});
  const {result} = await run([lineAt(origin, '/'), {...other, path: 'hotlines/other.json'}]);
  assert.equal(asked.filter(({path}) => path === '/').length, 1);
  const found = result.pages[`${origin}/`]!.findings.filter(({kind}) => kind === 'number');
  assert.deepEqual(found.map(({record, found: is}) => [record, is]), [['hotlines/sample-line', true], ['hotlines/other', false]]);
});

test('a run that was stopped goes on where it was, and tries again what did not answer', async () => {
  let healthy = false;
  const {origin, asked} = await serve({
    '/good': html(`${filler}202-555-0123`),
    '/sick': (request, response) =>
      healthy ? html(`${filler}202-555-0123`)(request, response) : response.writeHead(500).end(),
  });
  const reportFile = newReport();
  const records = [lineAt(origin, '/good'), lineAt(origin, '/sick')];
  assert.equal((await run(records, {reportFile})).code, 3);
  healthy = true;
  const {code, result} = await run(records, {reportFile});
  assert.equal(code, 0);
  assert.equal(result.counts.stands, 2);
  assert.equal(asked.filter(({path}) => path === '/good').length, 1, 'answered before');
});

test('a record that changed since is asked about again', async () => {
  const {origin, asked} = await serve({'/': html(`${filler}202-555-0123`)});
  const reportFile = newReport();
  await run([lineAt(origin, '/')], {reportFile});
  const changed = lineAt(origin, '/');
  const {code} = await run([{...changed, record: {...changed.record, phones: [{number: '+12025550199', type: 'voice' as const}]}}], {reportFile});
  assert.equal(code, 1);
  assert.equal(asked.filter(({path}) => path === '/').length, 2);
});

test('each answer is on the disk before the next page is asked for', async () => {
  const reportFile = newReport();
  const seen: number[] = [];
  const {origin} = await serve({
    '/1': html(filler),
    '/2': (request, response) => {
      seen.push(Object.keys((JSON.parse(readFileSync(reportFile, 'utf8')) as {pages: Report}).pages).length);
      html(filler)(request, response);
    },
  });
  await run([lineAt(origin, '/1'), lineAt(origin, '/2')], {reportFile});
  assert.deepEqual(seen, [1]);
});

test('a file that is no report is not written over', async () => {
  const reportFile = newReport();
  writeFileSync(reportFile, '{"id": "nhth"}');
  await assert.rejects(run([sampleHotline()], {reportFile}), /is not a report of this tool; delete it, or name another file/);
});

// --- what is asked of a page ---

const claim = (kind: Claim['kind'], ...values: readonly string[]): Claim => ({record: 'a', kind, values, expected: true});

const said: readonly (readonly [Claim, string])[] = [
  [claim('number', '+18883737888'), 'Call 1 (888) 373-7888'],
  [claim('number', '+18007997233'), 'Call 1-800-799-SAFE'],
  [claim('number', '233733'), 'Text 233733 (BeFree)'],
  [claim('number', '+12025550100', '911'), 'dial 911.'],
  [claim('name', 'Línea de Ayuda'), 'LINEA  DE\nAYUDA'],
  [claim('name', 'Long Name', 'LN'), 'the LN, for short'],
  [claim('deadline', '3 year'), 'within three (3) years of the crime'],
  [claim('deadline', '3 year'), 'a three-year limit'],
  [claim('deadline', '3 year'), 'within 36 months'],
  [claim('deadline', '180 day'), 'within 180 days'],
];

for (const [one, text] of said) test(`hears ${one.values.join(' or ')} in "${text.replace(/\n/, ' ')}"`, () => assert.equal(isSaid(text, one), true));

const unsaid: readonly (readonly [Claim, string])[] = [
  [claim('number', '+18883737888'), 'Call 888-373-7889'],
  [claim('number', '911'), 'founded 9110 days ago, call 202-911-3000'],
  [claim('number', '988'), 'page 19880'],
  [claim('name', 'LN'), 'ALN and LNG'],
  [claim('deadline', '3 year'), 'within 13 years, or 3 days'],
];

for (const [one, text] of unsaid) test(`does not hear ${one.values.join()} in "${text}"`, () => assert.equal(isSaid(text, one), false));

test('a page has to confirm only what the record says that it supports', () => {
  const sources = [{url: 'https://example.org/a', supports: 'filing deadline'}, {url: 'https://example.org/b', supports: 'the phone number'}];
  const deadline = {amount: 3, unit: 'year' as const, counted_from: 'crime' as const, exceptions: true};
  const [a, b] = pagesToVerify([sampleProgram({sources, filing_deadline: deadline})]);
  const expected = (claims: readonly Claim[]) => claims.filter((one) => one.expected).map(({kind}) => kind);
  assert.deepEqual(expected(a!.claims), ['deadline']);
  assert.deepEqual(expected(b!.claims), ['number']);
});

test('copies in an archive are left out: they do not change', () => {
  const sources = [{url: 'https://example.org/', supports: 'the number', archived: true as const}];
  assert.deepEqual(pagesToVerify([sampleHotline({sources})]), []);
});

test('every record with a number has a page that is asked for one, or the rest of its pages to read', () => {
  const pages = pagesToVerify(allRecordFiles());
  assert.ok(pages.length > 200, String(pages.length));
  assert.ok(pages.filter(({claims}) => claims.some(({expected}) => expected)).length > 150);
});
