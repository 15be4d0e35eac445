// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TEST_VIEWS } from '../../content/poem/selfTest/testViews';
import { FRENCH } from '../../content/poem/fr';
import { POEM } from '../../content/poem/procedure';
import { WORDS as T } from '../../content/words/selfTest/fr';
import { WORDS as NAMES } from '../../content/words/structures/fr';
import { forgetPatient } from '../../player/newPatient';
import { followQuiz } from '../../player/selfTest/followQuiz';
import { isRight } from '../../player/selfTest/judge';
import { testMatter } from '../../player/selfTest/testMatter';
import type { RoomText } from '../../player/roomText';
import type { Question } from '../../player/selfTest/types';
import { DEFAULT_CASE } from '../../procedure/case';
import type { Pointed } from '../../scene/pick/picker';
import { buildProgramme } from '../../scene/programme';
import { testUi } from '../testUi';
import { SelfTestLayer } from './SelfTestLayer';
import { SelfTestPage } from './SelfTestPage';
import { TEST_CONTENT } from './testContent';

afterEach(cleanup);

const PROGRAMME = buildProgramme({ procedure: POEM, script: FRENCH.student, caseParameters: DEFAULT_CASE });
const MATTER = testMatter(TEST_CONTENT, PROGRAMME);

const NAME: Question = {
  form: 'name',
  structure: 'submucosa',
  options: ['mucosa', 'submucosa', 'circularMuscle', 'adventitia'],
};
const ORDER: Question = { form: 'order', options: ['cut', 'lift', 'close', 'tunnel'] };
const CHOOSE: Question = {
  form: 'choose',
  fact: 'incision',
  options: [
    [1, 3],
    [15, 20],
    [40, 50],
    [60, 70],
  ],
  inPicture: false,
};
const PLACE: Question = {
  form: 'choose',
  fact: 'entryAbove',
  options: [
    [3, 4],
    [10, 12],
    [1, 2],
    [20, 22],
  ],
  inPicture: true,
};
const STATEMENT: Question = {
  form: 'statement',
  options: [
    { fact: 'gas', value: 'carbonDioxide' },
    { fact: 'tunneled', value: 'adventitia' },
    { fact: 'junction', value: [40, 40] },
    { fact: 'cutEnd', value: [2, 2] },
  ],
};
const FLAW: Question = {
  form: 'flaw',
  flaw: 'cutShort',
  options: ['cutFar', 'foodLeft', 'cutShort', 'noGap'],
};

/** The page, and what lies over the picture, with a test of these questions; none: as it is first met. */
async function show(questions: readonly Question[]) {
  const made = testUi({ mode: 'teach', register: 'student' }, PROGRAMME);
  const { ui, player, session } = made;
  followQuiz(player, session, TEST_VIEWS);
  if (questions.length > 0)
    ui.selfTest.begin({
      questions,
      caseParameters: DEFAULT_CASE,
      isRight: (question, given) => isRight(question, given, MATTER),
    });
  await act(async () => {
    render(
      <Suspense fallback={null}>
        <div data-testid="picture">
          <SelfTestLayer bare={false} />
        </div>
        <SelfTestPage />
      </Suspense>,
      { wrapper: made.wrapper },
    );
  });
  return made;
}
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('radio', { name }));
const verdict = (): string =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');
const page = (): string => document.body.textContent;
const rings = (): (string | undefined)[] =>
  [...screen.getByTestId('picture').querySelectorAll<HTMLElement>('[data-mark]')].map(
    (ring) => ring.dataset['mark'],
  );

describe('naming a structure', () => {
  it('is asked by a ring without a name, and told where it stands to those who do not see it', async () => {
    const { session } = await show([NAME]);
    expect(screen.getByRole('heading', { name: T.prompts.name })).toBe(document.activeElement);
    expect(rings()).toEqual(['asked']);
    expect(screen.getByTestId('picture').textContent).toBe('');
    expect(session.getState().quiz).toMatchObject({ asking: true, view: 'wall' });
    expect(screen.getByText(/L’anneau est à 31,\d.cm des incisives/)).toBeDefined();
    expect(screen.getByRole('button', { name: T.check })).toHaveProperty('disabled', true);
  });

  it('right: is told so, with the text and its sources, and the ring gets its name', async () => {
    await show([NAME]);
    choose(NAMES.structures.submucosa.name);
    press(T.check);
    expect(verdict()).toContain(T.right);
    expect(verdict()).toContain(NAMES.structures.submucosa.student);
    expect(screen.getByText(/^Source/)).toBeDefined();
    expect(rings()).toEqual(['answer']);
    expect(screen.getByTestId('picture').textContent).toBe(NAMES.structures.submucosa.name);
  });

  it('wrong: is told politely, with what was answered and what is right', async () => {
    await show([NAME]);
    choose(NAMES.structures.mucosa.name);
    press(T.check);
    expect(verdict()).toContain(T.wrong);
    expect(verdict()).toContain(`${T.yourAnswer}${NAMES.structures.mucosa.name}`);
    expect(verdict()).toContain(`${T.rightAnswer}${NAMES.structures.submucosa.name}`);
    expect(screen.getAllByRole('radio').every((radio) => (radio as HTMLInputElement).disabled)).toBe(true);
  });
});

describe('the order of steps', () => {
  const step = (id: string): string => T.steps[id]!;

  it('right: steps are pressed one after the other, and taken back by another press', async () => {
    await show([ORDER]);
    press(step('close'));
    press(T.orderPlace(1, step('close')));
    for (const id of ['lift', 'tunnel', 'cut', 'close']) press(step(id));
    expect(screen.getByRole('button', { name: T.orderPlace(4, step('close')) })).toBeDefined();
    press(T.check);
    expect(verdict()).toContain(T.right);
    expect(verdict()).toContain(T.orderWhy);
  });

  it('wrong: shows the right order, and what each step looks like', async () => {
    const { player } = await show([ORDER]);
    const { timeS } = player;
    for (const id of ['cut', 'lift', 'tunnel']) press(step(id));
    press(T.clear);
    for (const id of ['cut', 'lift', 'tunnel', 'close']) press(step(id));
    press(T.check);
    expect(verdict()).toContain(T.wrong);
    const items = screen
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
      .slice(0, 4);
    expect(items.map((text) => text.replace(/^\d/, '').replace(/Votre.*/, ''))).toEqual(
      ['lift', 'tunnel', 'cut', 'close'].map(step),
    );
    press(T.showStep(step('close')));
    expect(player.instant.values.clips).toBe(DEFAULT_CASE.clipCount);
    expect(player.timeS, 'the story stands where it stood').toBe(timeS);
  });
});

describe('choosing a value', () => {
  it('right and wrong are told with why, and shown in the picture when asked for', async () => {
    const { session } = await show([CHOOSE, CHOOSE]);
    choose('15 à 20\u00a0mm');
    press(T.check);
    expect(verdict()).toContain(T.right);
    expect(verdict()).toContain(T.facts['incision']!.why);
    press(T.showMe);
    expect(session.getState().quiz).toMatchObject({ view: 'entry' });
    press(T.next);
    choose('1 à 3\u00a0mm');
    press(T.check);
    expect(verdict()).toContain(T.wrong);
    expect(verdict()).toContain('15 à 20\u00a0mm');
  });
});

describe('pointing at a place', () => {
  const at = (depthCm: number): Pointed => ({
    name: 'esophagus',
    within: 'mucosa',
    point: { x: 0, y: 40 - depthCm, z: 0 },
    organ: { depthCm, hour: 6, rho: 0 },
  });
  /** Points into the picture by the keyboard's crosshair. */
  const point = (met: Pointed | null, pointing: { under: unknown }): void => {
    vi.spyOn(pointing as { under: () => Pointed | null }, 'under').mockReturnValue(met);
    fireEvent.keyDown(screen.getByRole('application', { name: T.pad }), { key: 'Enter' });
  };

  it('right: within what is given for it, by the keyboard, with the depth read out', async () => {
    const { ui } = await show([PLACE]);
    expect(rings()).toEqual([]);
    expect(screen.getByRole('img', { name: /Règle/ })).toBeDefined();
    point(at(28.4), ui.pointing);
    expect(rings()).toEqual(['mine']);
    expect(page()).toContain(T.pointedAt(28.4));
    press(T.check);
    expect(verdict()).toContain(T.right);
    expect(rings()).toContain('answer');
  });

  it('wrong: tells what the place stands for, and where the right one is', async () => {
    const { ui } = await show([PLACE]);
    point(at(36.5), ui.pointing);
    press(T.check);
    expect(verdict()).toContain(T.wrong);
    expect(verdict()).toContain(`${T.yourAnswer}3,5\u00a0cm`);
    expect(rings()).toEqual(['answer', 'mine']);
  });

  it('beside the organ is no answer, and Escape takes a mark back', async () => {
    const { ui } = await show([PLACE]);
    point({ ...at(29), name: 'spine', within: null, organ: null }, ui.pointing);
    expect(screen.getByText(T.nothingThere)).toBeDefined();
    point(at(29), ui.pointing);
    fireEvent.keyDown(screen.getByRole('application', { name: T.pad }), { key: 'Escape' });
    expect(screen.getByRole('button', { name: T.check })).toHaveProperty('disabled', true);
  });

  it('may be done by choosing from a list instead, and back again', async () => {
    await show([PLACE]);
    press(T.chooseInstead);
    expect(screen.queryByRole('application')).toBeNull();
    press(T.pointInstead);
    expect(screen.getByRole('application', { name: T.pad })).toBeDefined();
    press(T.chooseInstead);
    choose('10 à 12\u00a0cm');
    press(T.check);
    expect(verdict()).toContain(T.right);
  });
});

describe('spotting the error', () => {
  it('among statements, right and wrong', async () => {
    await show([STATEMENT, STATEMENT]);
    choose(/adventice/);
    press(T.check);
    expect(verdict()).toContain(T.right);
    expect(verdict()).toContain(T.facts['tunneled']!.why);
    press(T.next);
    choose(/40.cm/);
    press(T.check);
    expect(verdict()).toContain(T.wrong);
    expect(verdict()).toContain(T.facts['tunneled']!.say!('l’adventice'));
  });

  it('in a picture, which is then shown as it should be', async () => {
    const { player } = await show([FLAW]);
    expect(screen.getByText(/Achalasie de type II, voie antérieure/)).toBeDefined();
    expect(player.instant.values.myotomyEndCm).toBe(37);
    choose(T.flaws['cutShort']!.wrong);
    press(T.check);
    expect(verdict()).toContain(T.right);
    expect(verdict()).toContain(T.flaws['cutShort']!.why);
    press(T.showRight);
    expect(player.instant.values.myotomyEndCm).toBeCloseTo(DEFAULT_CASE.myotomyEndCm, 1);
    press(T.showFlaw);
    expect(player.instant.values.myotomyEndCm).toBe(37);
  });
});

describe('a test', () => {
  it('is chosen by kinds and number, and asks nothing where no kind is chosen', async () => {
    const { ui } = await show([]);
    expect(page()).toContain(T.private);
    for (const kind of ['name', 'order', 'error'] as const)
      fireEvent.click(screen.getByRole('checkbox', { name: T.kinds[kind] }));
    fireEvent.click(screen.getByRole('checkbox', { name: T.kinds.choose }));
    expect(screen.getByText(T.noKind)).toBeDefined();
    expect(screen.getByRole('button', { name: T.begin })).toHaveProperty('disabled', true);
    fireEvent.click(screen.getByRole('checkbox', { name: T.kinds.choose }));
    fireEvent.click(screen.getByRole('radio', { name: '5' }));
    press(T.begin);
    const { questions } = ui.selfTest.state.getState();
    expect(questions).toHaveLength(5);
    expect(questions.every(({ form }) => form === 'choose')).toBe(true);
    expect(screen.getByText(new RegExp(T.question(1, 5)))).toBeDefined();
  });

  it('ends with its score and every answer to read again; another one may follow', async () => {
    const { ui, session } = await show([CHOOSE, ORDER]);
    choose('1 à 3\u00a0mm');
    press(T.check);
    press(T.next);
    for (const id of ['lift', 'tunnel', 'cut', 'close']) press(T.steps[id]!);
    press(T.check);
    press(T.toResult);
    expect(screen.getByText(T.score(1, 2))).toBeDefined();
    expect(session.getState().quiz, 'the story is on screen again').toBeNull();
    const review = screen.getByRole('region', { name: T.review });
    expect(review.textContent).toContain(T.facts['incision']!.why);
    expect(review.textContent).toContain(T.orderWhy);
    press(T.again);
    expect(ui.selfTest.state.getState().questions).toEqual([]);
    expect(screen.getByRole('button', { name: T.begin })).toBeDefined();
  });

  it('makes way for the story that is played, and comes back', async () => {
    const { player, session } = await show([FLAW]);
    act(() => player.play());
    expect(session.getState().quiz).toBeNull();
    act(() => player.pause());
    press(T.back);
    expect(player.instant.values.myotomyEndCm).toBe(37);
  });

  it('is forgotten with the patient of today', async () => {
    const { ui, session, player } = await show([CHOOSE]);
    choose('1 à 3\u00a0mm');
    press(T.check);
    act(() => forgetPatient({ ...ui, player, session }));
    expect(ui.selfTest.score()).toEqual({ right: 0, of: 0, percent: 0 });
    expect(session.getState().quiz).toBeNull();
    expect(screen.getByRole('button', { name: T.begin })).toBeDefined();
  });

  it('is stopped by a press, and leaves nothing', async () => {
    const { ui, session } = await show([FLAW]);
    press(T.stop);
    expect(ui.selfTest.state.getState().questions).toEqual([]);
    expect(session.getState().quiz).toBeNull();
  });
});

describe('the room', () => {
  const room = (session: { getState: () => { room: RoomText | null } }): RoomText => session.getState().room!;
  const rightOnes = ({ options }: RoomText): string[] =>
    options.filter(({ right }) => right).map(({ text }) => text);

  it.each([NAME, CHOOSE, STATEMENT, FLAW])(
    'reads what is asked, and what is right only once it is answered: $form',
    async (question) => {
      const { session } = await show([question]);
      const asked = room(session);
      expect(page()).toContain(asked.ask);
      expect(asked.options).toHaveLength(question.options.length);
      for (const { text } of asked.options) expect(page()).toContain(text);
      expect(rightOnes(asked)).toEqual([]);
      fireEvent.click(screen.getAllByRole('radio')[0]!);
      press(T.check);
      expect(room(session).options.map(({ text }) => text)).toEqual(asked.options.map(({ text }) => text));
      expect(rightOnes(room(session))).toHaveLength(1);
      expect(verdict()).toContain(rightOnes(room(session))[0]);
    },
  );

  it('is offered no values where the picture is asked, and reads steps in their order once they are given', async () => {
    const { session, ui } = await show([PLACE, ORDER]);
    expect(room(session).options).toEqual([]);
    act(() => ui.selfTest.answer({ chosen: [1] }));
    expect(rightOnes(room(session))).toHaveLength(1);
    press(T.next);
    expect(room(session)).toMatchObject({ ordered: true });
    expect(rightOnes(room(session))).toEqual([]);
    act(() => ui.selfTest.answer({ chosen: [0, 1, 2, 3] }));
    expect(room(session).options.map(({ text }) => text)).toEqual(
      ['lift', 'tunnel', 'cut', 'close'].map((id) => T.steps[id]),
    );
  });

  it('reads nothing while the story goes on, and nothing once the test is left', async () => {
    const { session, player } = await show([NAME]);
    act(() => player.play());
    expect(session.getState().room).toBeNull();
    act(() => player.pause());
    fireEvent.click(document.querySelector('[data-test=back]')!);
    expect(room(session).ask).toBe(T.prompts.name);
    press(T.stop);
    expect(session.getState().room).toBeNull();
  });
});
