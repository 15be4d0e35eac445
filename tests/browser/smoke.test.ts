import { describe, expect, it } from 'vitest';
import { browserForFile, openPage } from './support';

const here = browserForFile();

describe('the page', () => {
  it('can be read before any script runs', async () => {
    const { page, close } = await openPage({ ...here, javaScript: false });
    const words = await page.locator('body').innerText();
    expect(words).toMatch(/myotom/i);
    expect(await page.title()).not.toBe('');
    expect(await page.locator('html').getAttribute('lang')).toBeTruthy();
    await close();
  });

  it('starts without an error and asks no other origin for anything', async () => {
    const { page, consoleErrors, pageErrors, foreignRequests, close } = await openPage(here);
    await page.waitForLoadState('networkidle');
    expect(foreignRequests, 'requests to other origins').toEqual([]);
    expect(pageErrors, 'uncaught errors').toEqual([]);
    expect(consoleErrors, 'console errors').toEqual([]);
    await close();
  });
});

describe('the checks above', () => {
  it('notice an error, a complaint and a request that leaves', async () => {
    const { page, consoleErrors, pageErrors, foreignRequests, close } = await openPage(here);
    await page.evaluate(async () => {
      console.error('a planted complaint');
      setTimeout(() => {
        throw new Error('a planted error');
      });
      const image = new Image();
      await new Promise((resolve) => {
        image.onerror = resolve;
        image.src = 'https://example.org/planted.png';
      });
      await fetch('https://example.org/planted').catch(() => {});
    });
    expect(consoleErrors.join('\n')).toContain('a planted complaint');
    expect(consoleErrors.join('\n'), 'the policy keeps it from leaving').toContain('Content Security Policy');
    expect(pageErrors.join('\n')).toContain('a planted error');
    await page.goto('https://example.org/planted').catch(() => {});
    expect(foreignRequests).toEqual(['https://example.org/planted']);
    await close();
  });
});
