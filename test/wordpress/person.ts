/**
 * People at a WordPress site, in Chromium: who administers it, who edits, who visits.
 */
import playwright, {type Browser, type BrowserContext, type Page} from 'playwright-core';
import {findPrograms} from '../tools/engines.mjs';
import {chromiumArgs, startTimeout} from '../tools/launchers.mjs';

export const startBrowser = (): Promise<Browser> =>
  playwright.chromium.launch({executablePath: findPrograms().chromium!, args: chromiumArgs, timeout: startTimeout});

export interface Visit {
  readonly page: Page;
  /** Addresses on other sites that the page has asked for; none is answered. */
  readonly foreign: string[];
  readonly errors: string[];
}

/** A window of its own, that reaches this one site. */
export const openWindow = async (browser: Browser, origin: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Visit> => {
  const context = await browser.newContext({viewport: {width: 1000, height: 800}, ...options});
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  await context.route(
    (url) => url.origin !== origin && /^https?:$/.test(url.protocol),
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return {page, foreign, errors};
};

export const logIn = async (page: Page, origin: string, name: string): Promise<void> => {
  await page.goto(`${origin}/wp-login.php`);
  await page.fill('#user_login', name);
  await page.fill('#user_pass', `${name}-password`);
  await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')]);
};

export interface Seen {
  readonly role: string;
  readonly name: string;
}

/**
 * What a screen reader finds on the page, closed shadow roots included: what is not drawn is not in it. Links and
 * headings.
 */
export const seenOn = async (page: Page): Promise<Seen[]> => {
  const session = await (page.context() as BrowserContext).newCDPSession(page);
  const {nodes} = (await session.send('Accessibility.getFullAXTree')) as {
    nodes: {ignored: boolean; role?: {value: string}; name?: {value: string}}[];
  };
  await session.detach();
  return nodes
    .filter(({ignored, role}) => !ignored && ['link', 'heading'].includes(role?.value ?? ''))
    .map(({role, name}) => ({role: role!.value, name: (name?.value ?? '').replace(/\s+/g, ' ').trim()}));
};

/** The post editor without its tour. */
export const openEditor = async (page: Page, origin: string, type = 'page'): Promise<void> => {
  await page.goto(`${origin}/wp-admin/post-new.php?post_type=${type}`);
  await page.waitForFunction('window.wp?.data?.select("core/editor")?.getCurrentPostId()');
  await page.evaluate('wp.data.dispatch("core/preferences").set("core/edit-post", "welcomeGuide", false)');
  await page.evaluate('wp.data.dispatch("core/preferences").set("core/edit-post", "fullscreenMode", false)');
};

/** Publishes what is in the editor, and gives its address. */
export const publish = async (page: Page): Promise<string> => {
  await page.getByRole('button', {name: 'Publish', exact: true}).click();
  await page.locator('.editor-post-publish-panel').getByRole('button', {name: 'Publish', exact: true}).click();
  const link = page.locator('.post-publish-panel__postpublish-buttons a').first();
  await link.waitFor();
  return (await link.getAttribute('href'))!;
};

/** Saves a page as the editor does, by the same request, and gives its address. */
export const save = async (page: Page, content: string, title = 'Pasted'): Promise<string> => {
  const {link} = (await page.evaluate(
    ([text, name]) =>
      (window as unknown as {wp: {apiFetch(options: unknown): Promise<{link: string}>}}).wp.apiFetch({
        path: '/wp/v2/pages',
        method: 'POST',
        data: {title: name, content: text, status: 'publish'},
      }),
    [content, title],
  )) as {link: string};
  return link;
};
