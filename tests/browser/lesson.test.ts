import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { statementFaults, type FakeLrs } from '../support/fakeLrs';
import { cmi5Faults, scorm12Faults } from '../support/packageRules';
import { faults } from './axe';
import { startCmi5Platform, startScormPlatform, type KeptCmi } from './lessonPlatform';
import { browserForFile } from './support';
import { openViewer } from './viewer';

const here = browserForFile();
const folder = mkdtempSync(join(tmpdir(), 'poem-lesson-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(async () => {
  for (const context of here.browser.contexts()) await context.close();
});

const DESK = { width: 960, height: 620 };
/** A platform's frame, which is low as a rule; a hundred pictures are drawn in it. */
const FRAME = { width: 940, height: 470 };
/** A stretch that still counts as playing and not as a jump, s. */
const STRETCH_S = 0.9;

interface Order {
  readonly title?: string;
  readonly chapters: readonly string[];
  readonly test?: boolean;
  readonly cmi5?: boolean;
}

/** Makes a lesson in the page as a teacher does, and unpacks it. */
async function exportLesson(name: string, { title, chapters, test = false, cmi5 = false }: Order) {
  const { page, close, consoleErrors, foreignRequests } = await openViewer({
    ...here,
    quality: 'software',
    viewport: DESK,
    path: '?mode=teach&lang=fr',
  });
  await page.getByRole('button', { name: 'Autres commandes' }).click();
  await page.getByRole('button', { name: 'Exporter une leçon' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Titre de la leçon').waitFor();
  expect(await faults(page), 'axe').toEqual([]);
  if (title !== undefined) await sheet.getByLabel('Titre de la leçon').fill(title);
  await sheet.getByRole('button', { name: 'Aucun' }).click();
  for (const chapter of chapters) await sheet.getByRole('checkbox', { name: chapter }).check();
  await sheet.getByRole('checkbox', { name: 'Terminer par un test' }).setChecked(test);
  if (test) await sheet.getByLabel('Nombre de questions').selectOption('5');
  if (cmi5) await sheet.getByRole('radio', { name: /cmi5/ }).check();
  const download = page.waitForEvent('download');
  await sheet.getByRole('button', { name: 'Fabriquer la leçon' }).click();
  const file = await download;
  const zip = readFileSync(await file.path());
  await sheet.getByText('La leçon est enregistrée.').waitFor();
  const entries = unzipSync(new Uint8Array(zip));
  const target = join(folder, name);
  for (const [path, bytes] of Object.entries(entries)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), bytes);
  }
  expect(consoleErrors).toEqual([]);
  expect(foreignRequests).toEqual([]);
  await close();
  return {
    target,
    fileName: file.suggestedFilename(),
    files: Object.keys(entries),
    text: (path: string) => new TextDecoder().decode(entries[path]),
  };
}

/** Opens an address as a platform's learner does, and notes what is asked of other origins and what goes wrong. */
async function openAsLearner(address: string) {
  const context = await here.browser.newContext({
    viewport: FRAME,
    deviceScaleFactor: 1,
    locale: 'en-US',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    // A store answers that it has no document yet by 404, which browsers note.
    const isNone = message.text().includes('404') && message.location().url.includes('/lrs/');
    if (message.type() === 'error' && !isNone) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== new URL(address).origin) foreign.push(origin);
  });
  await page.goto(address);
  return { page, errors, foreign };
}

async function frameOf(page: Page): Promise<Frame> {
  const element = await page.locator('iframe').elementHandle();
  const frame = (await element!.contentFrame())!;
  await ready(frame);
  return frame;
}

async function ready(where: Page | Frame): Promise<void> {
  await where.waitForFunction(() => window.poemViewer !== undefined);
  await where.evaluate(() => window.poemViewer.ready);
  await where.locator('[data-link]').waitFor();
}

/** The bar says so; a screen reader hears it as well. */
const stands = (where: Page | Frame, words: string): Promise<void> =>
  where.getByText(words).first().waitFor();

/** Watches a chapter from its beginning to its end, or so many seconds of it, as quickly as pictures come. */
async function watch(
  where: Page | Frame,
  chapter: string,
  seconds = Number.POSITIVE_INFINITY,
): Promise<void> {
  await where.evaluate(
    async ({ id, mostS, stretchS }) => {
      const { poemViewer } = window;
      poemViewer.clock.useHandClock();
      await poemViewer.goTo(id);
      const { start, end } = poemViewer.chapters.find((each) => each.id === id)!;
      poemViewer.play();
      while (poemViewer.time < Math.min(end - 0.1, start + mostS)) await poemViewer.clock.advance(stretchS);
      poemViewer.pause();
    },
    { id: chapter, mostS: Math.min(seconds, 1e6), stretchS: STRETCH_S },
  );
}

/** Answers so many questions of the test on screen, whatever is right. */
async function answer(frame: Page | Frame, count: number): Promise<void> {
  const question = frame.locator('[data-form]');
  for (let i = 0; i < count; i += 1) {
    await question.waitFor();
    const list = question.locator('[data-test=list]');
    if ((await list.count()) > 0) await list.click();
    if ((await question.getAttribute('data-form')) === 'order')
      for (const step of await question.locator('[data-option]').all()) await step.click();
    else await question.locator('[data-option]').first().check();
    await question.locator('[data-test=check]').click();
    await question.locator('[data-test=next]').click();
  }
}

describe('a lesson by SCORM 1.2', () => {
  it('is exported, taken, left, gone on with and completed with a score', async () => {
    const lesson = await exportLesson('scorm', {
      title: 'A & B <c> « POEM »',
      chapters: ['L’entrée dans la paroi', 'La fermeture'],
      test: true,
    });
    expect(lesson.fileName).toBe('poem-lesson-fr-scorm12.zip');
    expect(scorm12Faults(lesson.text('imsmanifest.xml'), lesson.files)).toEqual([]);
    const platform = await startScormPlatform(lesson.target);
    const core = (): KeptCmi['core'] => platform.kept!.core;

    const { page, errors, foreign } = await openAsLearner(platform.address);
    let frame = await frameOf(page);
    expect(await frame.evaluate(() => [window.poemViewer.mode, window.poemViewer.language])).toEqual([
      'teach',
      'fr',
    ]);
    expect(core()['lesson_status']).toBe('incomplete');
    await frame.getByText('A & B <c> « POEM »').waitFor();
    await stands(frame, '0 sur 2 chapitres');
    await watch(frame, 'entry');
    await stands(frame, '1 sur 2 chapitres');
    await frame.getByRole('button', { name: 'Faire le test' }).click();
    await answer(frame, 2);
    await stands(frame, 'test : 2 sur 5');
    await expect.poll(() => Object.keys(platform.kept!.interactions ?? {})).toHaveLength(2);
    const leftAt = await frame.evaluate(() => window.poemViewer.time);

    await page.reload();
    frame = await frameOf(page);
    await stands(frame, '1 sur 2 chapitres · test : 2 sur 5');
    expect(await frame.evaluate(() => window.poemViewer.time)).toBeCloseTo(leftAt, 0);
    await frame.getByRole('button', { name: 'Reprendre le test' }).click();
    await frame.getByText('Question 3 sur 5').waitFor();
    await answer(frame, 3);
    await expect.poll(() => Object.keys(platform.kept!.interactions ?? {})).toHaveLength(5);
    expect(core().score['raw'], 'not all was watched').toBe('');
    expect(core()['lesson_status']).toBe('incomplete');

    await watch(frame, 'closure');
    await stands(frame, '2 sur 2 chapitres');
    const answers = Object.values(platform.kept!.interactions!);
    expect(answers.every(({ id, time }) => /^\w+$/.test(id!) && /^\d\d:\d\d:\d\d$/.test(time!))).toBe(true);
    const right = answers.filter(({ result }) => result === 'correct').length;
    await expect.poll(() => core().score['raw']).toBe(String(20 * right));
    const passed = 20 * right >= 70;
    expect(core()['lesson_status']).toBe(passed ? 'passed' : 'failed');
    expect(platform.kept!.suspend_data.length).toBeLessThan(4096);

    await frame.getByRole('button', { name: passed ? 'Terminer la leçon' : 'Finir plus tard' }).click();
    await frame.getByText('Tout est transmis. Vous pouvez fermer cette page.').waitFor();
    expect(core()).toMatchObject({ lesson_status: passed ? 'passed' : 'failed', exit: 'suspend' });
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await platform.close();
  }, 400_000);
});

describe('a lesson by cmi5', () => {
  it('is exported, launched, left, launched again and completed, and speaks to its store alone', async () => {
    const lesson = await exportLesson('cmi5', {
      chapters: ['L’entrée dans la paroi'],
      test: true,
      cmi5: true,
    });
    expect(cmi5Faults(lesson.text('cmi5.xml'), lesson.files)).toEqual([]);
    const platform = await startCmi5Platform(lesson.target);
    const { lrs } = platform;

    const first = await openAsLearner(platform.launch());
    await ready(first.page);
    await expect.poll(() => lrs.verbs('session-1')).toEqual(['initialized']);
    await watch(first.page, 'entry', 8);
    await first.page.close();
    await expect.poll(() => lrs.verbs('session-1')).toEqual(['initialized', 'terminated']);

    const { page, foreign, errors } = await openAsLearner(platform.launch());
    await ready(page);
    await expect.poll(() => page.evaluate(() => window.poemViewer.time)).toBeGreaterThan(0);
    await watch(page, 'entry');
    await page.getByRole('button', { name: 'Faire le test' }).click();
    await answer(page, 5);
    await expect.poll(() => lrs.verbs('session-2')).toContain('completed');
    const { scaled, passed } = answered(lrs);
    const said = [
      'initialized',
      ...Array<string>(5).fill('answered'),
      ...(passed ? ['passed'] : []),
      'completed',
    ];
    await expect.poll(() => lrs.verbs('session-2')).toEqual(said);
    await page.getByRole('button', { name: passed ? 'Terminer la leçon' : 'Finir plus tard' }).click();
    await page.waitForURL(platform.returnUrl);
    expect(lrs.verbs('session-2')).toEqual([...said, ...(passed ? [] : ['failed']), 'terminated']);
    expect(lrs.statements.find(({ result }) => result?.score)!.result!.score!.scaled).toBe(scaled);

    expect(statementFaults(lrs)).toEqual([]);
    expect(new Set([...first.foreign, ...foreign])).toEqual(new Set([lrs.origin]));
    expect([...first.errors, ...errors]).toEqual([]);

    // The same package, opened as a plain page.
    const before = lrs.requests.length;
    const alone = await openAsLearner(platform.launch().replace(/\?.*/, ''));
    await alone.page.setViewportSize(DESK);
    await ready(alone.page);
    await alone.page.getByText('Hors d’une plateforme : rien n’est transmis.').waitFor();
    expect(await alone.page.getByRole('button', { name: 'Finir plus tard' }).count()).toBe(0);
    expect(await faults(alone.page), 'axe').toEqual([]);
    expect([alone.foreign, alone.errors]).toEqual([[], []]);
    expect(lrs.requests).toHaveLength(before);
    await platform.close();
  }, 400_000);
});

/** What the answers that the store has heard amount to. */
function answered(lrs: FakeLrs): { readonly scaled: number; readonly passed: boolean } {
  const results = lrs.statements.filter(({ verb }) => verb.id.endsWith('/answered'));
  const scaled = results.filter(({ result }) => result!.success).length / results.length;
  return { scaled, passed: scaled >= 0.7 };
}

it('the ordinary page reads no address of a store and fetches no lesson', async () => {
  const asked: string[] = [];
  const { page, foreignRequests, close } = await openViewer({
    ...here,
    quality: 'software',
    path: '?mode=teach&endpoint=https%3A%2F%2Flrs.example.com%2F&fetch=https%3A%2F%2Flms.example.com%2Ftoken',
    onRequest: (request) => {
      asked.push(request.url());
      return undefined;
    },
  });
  expect(await page.locator('[data-link]').count()).toBe(0);
  expect(foreignRequests).toEqual([]);
  expect(asked.filter((url) => /lesson|files\.json/i.test(url))).toEqual([]);
  await close();
});
