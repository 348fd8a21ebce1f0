// What every story begins with: `test` fails on page errors and on anything the browser complains of in its console,
// violations of the content security policy among them.

import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Cookie, type Page } from '@playwright/test';

export { expect, type Cookie, type Page };

interface Fixtures {
  /** A page in another browser: none of this one's cookies. */
  otherBrowser: Page;
}

/** What `otherBrowser` says it is. */
const OTHER_AGENT = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';

export const test = base.extend<Fixtures>({
  context: async ({ context }, use) => {
    const complaints = listen(context);
    await use(context);
    expect(complaints).toEqual([]);
  },
  otherBrowser: async ({ browser }, use) => {
    const context = await browser.newContext({ userAgent: OTHER_AGENT });
    const complaints = listen(context);
    await use(await context.newPage());
    await context.close();
    expect(complaints).toEqual([]);
  },
});

function listen(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    // Chromium says this of every page with a status of 400 or more.
    const expected = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !expected) complaints.push(message.text());
  });
  return complaints;
}

/** Whether this project's browsers run scripts. */
export function scripted(): boolean {
  return test.info().project.use.javaScriptEnabled !== false;
}

/** Waits for the page with this heading and looks it over. */
export async function arriveAt(page: Page, heading: string) {
  const arrive = async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    expect([...(await overflow(page)), ...(await barriers(page))]).toEqual([]);
  };
  try {
    await arrive();
  } catch (error) {
    // The page before has the same heading, and was left while it was looked over.
    if (!String(error).includes('Execution context was destroyed')) throw error;
    await arrive();
  }
}

/** Whether anything does not fit the width of the page. */
export async function overflow(page: Page): Promise<string[]> {
  const excess = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  return excess > 0 ? [`scrolls ${excess} pixels sideways`] : [];
}

/** Pages this worker's axe has found nothing wrong with, by their elements and the names of their attributes. */
const passed = new Set<string>();

/** What axe finds, which is a script itself and needs scripts to run. A page built like one that passed passes. */
export async function barriers(page: Page, { except = [] as string[] } = {}): Promise<string[]> {
  const { name } = test.info().project;
  if (!scripted()) return [];
  const build = await page.evaluate(() => {
    const element = (it: Element) => [it.tagName, it.getAttribute('class'), ...it.getAttributeNames()].join(' ');
    return [...document.querySelectorAll('*')].map(element).join('\n');
  });
  const key = [name, ...except, build].join('\n');
  if (passed.has(key)) return [];
  // A letter is a document of its own, in a frame without scripts. Without frames the legacy mode does the same in
  // half the time; preloading would fetch the style sheet again, which the content security policy may forbid.
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude('iframe').options({ preload: false });
  const { violations } = await axe.disableRules(except).analyze();
  if (violations.length === 0) passed.add(key);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
