import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { whenReady } from '../../scripts/bench/whenReady';
import { WORDS as BRANCH_WORDS } from '../../src/content/words/branches/fr';
import { WORDS as T } from '../../src/content/words/selfTest/fr';
import { WORDS as NAMES } from '../../src/content/words/structures/fr';
import { answerOf } from '../../src/player/selfTest/judge';
import { testMatter } from '../../src/player/selfTest/testMatter';
import { testOf } from '../../src/player/selfTest/testOf';
import { TEST_KINDS, type Question } from '../../src/player/selfTest/types';
import { DEFAULT_CASE } from '../../src/procedure/case';
import { questionText, rightText, whyText, type TextParts } from '../../src/ui/selfTest/questionText';
import { TEST_CONTENT } from '../../src/ui/selfTest/testContent';
import { realProgramme } from '../support/programme';
import { faults } from './axe';
import { browserForFile } from './support';
import { fitsAcross, openViewer, state } from './viewer';

const here = browserForFile();

const MATTER = testMatter(TEST_CONTENT, realProgramme());
const PARTS: TextParts = {
  t: T,
  structures: NAMES.structures,
  matter: MATTER,
  approach: DEFAULT_CASE.approach,
};
const COUNT = 20;
/** Places down the gullet, where the depth of a mark is read out. */
const GULLET = ['entryAbove', 'aorticArch', 'upperSphincter'];

const wayOf = (question: Question): string =>
  question.form !== 'choose'
    ? question.form
    : !question.inPicture
      ? 'list'
      : GULLET.includes(question.fact)
        ? 'place'
        : 'elsewhere';
const WAYS = ['name', 'order', 'list', 'place', 'statement', 'flaw'];

/** The first seed whose test asks in every way twice, so that each is answered right and wrong. */
const SEED = Array.from({ length: 5000 }, (_, seed) => seed).find((seed) => {
  const ways = testOf(MATTER, TEST_KINDS, COUNT, seed).map(wayOf);
  return WAYS.every((way) => ways.filter((each) => each === way).length >= 2);
})!;
const QUESTIONS = testOf(MATTER, TEST_KINDS, COUNT, SEED);

/** The ring of a name that is asked for, once it is shown. */
const RING = 'main [data-mark=asked]:not([hidden]) > span';

const plain = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ');

/** Leads the crosshair by its keys until the mark stands between two depths. */
async function pointAtDepth(page: Page, fromCm: number, toCm: number): Promise<void> {
  const pad = page.getByRole('application', { name: T.pad });
  await pad.focus();
  for (let press = 0; press < 90; press += 1) {
    await page.keyboard.press('Enter');
    const said = plain(await page.locator('form [role=status]').first().textContent());
    const depth = Number(/à ([\d,]+) cm/.exec(said)?.[1]?.replace(',', '.'));
    if (depth >= fromCm && depth <= toCm) return;
    await page.keyboard.press(depth > toCm ? 'Shift+ArrowUp' : 'Shift+ArrowDown');
  }
  throw new Error(`No depth between ${fromCm} and ${toCm} cm was met.`);
}

async function answer(page: Page, question: Question, right: boolean): Promise<void> {
  const form = page.locator('form[data-answered=false]');
  if (wayOf(question) === 'place') {
    const [from, to] = {
      entryAbove: [28, 30],
      aorticArch: [22.5, 23.5],
      upperSphincter: [15, 16],
    }[(question as Extract<Question, { form: 'choose' }>).fact] as [number, number];
    await (right ? pointAtDepth(page, from, to) : pointAtDepth(page, 33, 36));
  } else {
    if (wayOf(question) === 'elsewhere') await form.getByRole('button', { name: T.chooseInstead }).click();
    const order = answerOf(question, MATTER);
    const chosen =
      question.form === 'order'
        ? right
          ? order
          : order.toReversed()
        : [right ? order[0]! : (order[0]! + 1) % question.options.length];
    for (const i of chosen) await form.locator(`[data-option="${i}"]`).click();
  }
  await form.getByRole('button', { name: T.check }).click();
}

it(`each kind of question is answered right and wrong, and says why (seed ${SEED})`, async () => {
  const { page, close, consoleErrors, pageErrors, foreignRequests } = await openViewer({
    ...here,
    quality: 'software',
    viewport: { width: 1100, height: 720 },
    path: '?mode=teach&study=test&quality=software',
  });
  await page.locator('[data-test=begin]').waitFor();
  expect(await faults(page)).toEqual([]);
  const before = await state(page);
  await page.getByRole('radio', { name: '20' }).check();
  await page.evaluate(
    (chance) => {
      Math.random = () => chance;
    },
    (SEED + 0.5) / 2 ** 31,
  );
  await page.getByRole('button', { name: T.begin }).click();

  const seen: Record<string, number> = {};
  let score = 0;
  for (const [i, question] of QUESTIONS.entries()) {
    const way = wayOf(question);
    seen[way] = (seen[way] ?? 0) + 1;
    const right = seen[way] % 2 === 1;
    const form = page.locator('form[data-answered=false]');
    await form.getByText(T.question(i + 1, COUNT)).waitFor();
    const { prompt, options } = questionText(question, PARTS);
    const asked = plain(await form.textContent());
    expect(asked).toContain(plain(prompt));
    if (!(question.form === 'choose' && question.inPicture))
      for (const option of options) expect(asked).toContain(plain(option));
    // Nothing over the picture tells what is asked.
    expect(await page.locator('main [data-label], main details').count()).toBe(0);
    if (question.form === 'name') {
      await page.locator(RING).waitFor();
      expect(plain(await page.locator('main').textContent())).not.toContain(rightText(question, PARTS)[0]);
    }
    if (seen[way] === 1) expect(await faults(page), `asked: ${way}`).toEqual([]);

    await answer(page, question, right);
    if (right) score += 1;
    const verdict = plain(await page.locator('form[data-answered=true] [data-right]').first().textContent());
    expect(verdict, JSON.stringify(question)).toContain(right ? T.right : T.wrong);
    expect(verdict).toContain(plain(whyText(question, 'student', PARTS)));
    for (const text of rightText(question, PARTS)) expect(verdict).toContain(plain(text));
    expect(verdict).toMatch(/Sources? : S\d/);
    if (seen[way] === 1) expect(await faults(page), `answered: ${way}`).toEqual([]);
    const show = page.locator('[data-test=show]');
    if ((await show.count()) > 0 && seen[way] === 1) await show.click();
    const last = i + 1 === COUNT;
    await page.getByRole('button', { name: last ? T.toResult : T.next }).click();
  }

  const aside = page.getByRole('complementary');
  expect(plain(await aside.textContent())).toContain(T.score(score, COUNT));
  expect(await faults(page)).toEqual([]);
  const after = await state(page);
  expect(after, 'the story is where it stood').toEqual(before);

  // Kept only in the page: in no address and on no shelf, and gone with the page.
  expect(await page.evaluate(() => [location.search, location.hash])).toEqual([
    '?mode=teach&study=test&quality=software',
    '',
  ]);
  expect(
    await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])),
  ).not.toMatch(/test|score|quiz|question/i);
  await page.reload();
  await page.locator('[data-test=begin]').waitFor();
  expect([consoleErrors, pageErrors, foreignRequests]).toEqual([[], [], []]);
  await close();
});

it('a question is answered by the keyboard alone, on a telephone and from right to left', async () => {
  const { page, close, consoleErrors } = await openViewer({
    ...here,
    quality: 'software',
    viewport: { width: 390, height: 844 },
    path: '?mode=teach&lang=ar&study=test&quality=software&type=III&approach=posterior',
  });
  await page.locator('[data-test=begin]').waitFor();
  for (const kind of ['order', 'choose', 'error']) await page.locator(`[data-kind=${kind}]`).uncheck();
  await page.locator('[data-test=begin]').focus();
  await page.keyboard.press('Enter');
  await page.locator(RING).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H3');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('[data-option="1"]').isChecked()).toBe(true);
  await page.keyboard.press('Enter');
  await page.locator('form[data-answered=true] [data-right]').first().waitFor();
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['test'])).toBe('next');
  expect(await fitsAcross(page)).toBe(true);
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.locator('form[data-answered=false]').waitFor();
  // Whoever plays the story puts the question away, and finds back to it.
  await page.evaluate(() => window.poemViewer.play());
  await page.locator('[data-test=back]').waitFor();
  await page.evaluate(() => window.poemViewer.pause());
  await page.locator('[data-test=back]').click();
  await page.locator(RING).waitFor();
  expect(consoleErrors).toEqual([]);
  await close();
});

it('a teacher asks the room: the second window shows the ring, reads the question, then what is right', async () => {
  const { page, close, consoleErrors, pageErrors, foreignRequests } = await openViewer({
    ...here,
    quality: 'software',
    viewport: { width: 960, height: 560 },
    path: '?mode=teach&quality=software',
  });
  await page.keyboard.press('n');
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Ouvrir la fenêtre du public' }).click();
  const room = await popup;
  await whenReady(room);
  await page.getByText('La fenêtre du public suit.').waitFor();
  await page.keyboard.press('e');
  await page.getByRole('tab', { name: 'Se tester' }).click();
  for (const kind of TEST_KINDS.filter((each) => each !== 'name'))
    await page.locator(`[data-kind=${kind}]`).uncheck();
  await page.locator('[data-test=begin]').click();

  const plate = room.locator('[data-room]');
  await plate.waitFor();
  await room.locator(RING).waitFor();
  const offered = await page.locator('[data-option] + span').allTextContents();
  expect(offered.length).toBeGreaterThanOrEqual(4);
  const read = plain(await plate.textContent());
  for (const text of [T.prompts.name, ...offered]) expect(read).toContain(plain(text));
  expect(await plate.getAttribute('data-answered')).toBe('false');
  const [ring, beside] = [await room.locator(RING).boundingBox(), await plate.boundingBox()];
  expect(ring!.x + ring!.width, 'the ring is not covered').toBeLessThanOrEqual(beside!.x);
  expect(await room.locator('button:visible').count(), 'nothing to press').toBe(0);

  await page.locator('[data-option="0"]').check();
  await page.locator('[data-test=check]').click();
  await expect.poll(() => plate.getAttribute('data-answered')).toBe('true');
  const right = plate.locator('[data-right=true]');
  expect(await right.count()).toBe(1);
  expect(plain(await page.locator('form [data-right] dl').textContent())).toContain(
    plain(await right.locator('span').nth(1).textContent()),
  );
  expect(await faults(room)).toEqual([]);

  await page.getByRole('tab', { name: 'Et si…' }).click();
  await plate.waitFor({ state: 'detached' });
  await page.locator('[data-branch=bleeding]').click();
  await plate.getByText(BRANCH_WORDS.branches.bleeding.stages.met.text).waitFor();
  expect(plain(await plate.textContent())).toContain(
    plain(BRANCH_WORDS.branches.bleeding.questions.done.ask),
  );
  expect([consoleErrors, pageErrors, foreignRequests]).toEqual([[], [], []]);
  await close();
});
