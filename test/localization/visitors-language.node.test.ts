/**
 * A browser that is set to German, on a page in a language that it does not know: German words on that page would tell
 * whoever looks at the phone more of its owner than the page does, and would not be understood.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import playwright from 'playwright-core';
import {findPrograms} from '../tools/engines.mjs';
import {chromiumArgs, startTimeout} from '../tools/launchers.mjs';
import {engines} from '../tools/visitors.mjs';

const source = fileURLToPath(new URL('../../src/localization/format.ts', import.meta.url));

/** What is said in a language without any words of its own; `known` is what the browser calls itself. */
const code = (locale: string) => `({
  known: new Intl.DateTimeFormat().resolvedOptions().locale,
  said: [
    format.formatTime('${locale}', '11:00', 1),
    format.formatTimeZone('${locale}', 'America/Los_Angeles'),
    format.formatDate('${locale}', '2026-03-01'),
    format.formatDuration('${locale}', 3, 'year'),
    format.formatLanguage('${locale}', 'es'),
    format.formatList('${locale}', ['1', '2']),
    format.formatDollars(25000),
  ].join(' | ').replace(/\\s/g, ' '),
})`;

// Only Playwright can tell an engine another language, and it drives Chromium here; the other two are told in
// formats-of-languages.test.ts.
for (const engine of engines.filter((name) => name === 'chromium')) test(`${engine}, set to German, says nothing in German`, async () => {
  const {outputFiles} = await build({entryPoints: [source], bundle: true, write: false, format: 'iife', globalName: 'format'});
  const browser = await playwright.chromium.launch({
    executablePath: findPrograms().chromium!,
    args: chromiumArgs,
    timeout: startTimeout,
  });
  try {
    const context = await browser.newContext({locale: 'de-DE'});
    const page = await context.newPage();
    await page.addScriptTag({content: outputFiles[0]!.text});
    const say = async (locale: string) => (await page.evaluate(code(locale))) as {known: string; said: string};

    const {known, said} = await say('ht');
    assert.equal(known, 'de-DE');
    assert.equal(said, 'Mon 11:00 | Pacific Time | 1 March 2026 | 3 years | Spanish | 1 and 2 | $25,000');
    assert.match((await say('es')).said, /^lun,? 11:00 a\. ?m\. \| hora del Pacífico \| 1 de marzo de 2026 \| 3 años \| español/);
  } finally {
    await browser.close();
  }
});
