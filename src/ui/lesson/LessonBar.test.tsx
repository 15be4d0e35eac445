// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Lesson } from '../../player/lesson/lesson';
import type { LessonTest, TestStand } from '../../player/lesson/lessonTest';
import type { LessonProblem, LessonStart } from '../../player/lesson/reporter';
import type { LessonSettings } from '../../player/lesson/settings';
import { UiContext } from '../context';
import type { Notice } from '../Notices';
import { testUi } from '../testUi';
import { LessonBar } from './LessonBar';

afterEach(cleanup);

const SETTINGS: LessonSettings = {
  format: 1,
  standard: 'scorm12',
  title: 'La leçon',
  language: 'fr',
  register: 'student',
  chapters: ['one', 'three'],
  test: { kinds: ['name'], count: 2, seed: null },
  masteryPercent: 50,
};

const START: LessonStart = {
  judged: true,
  saved: null,
  masteryPercent: null,
  scorePercent: null,
  sound: null,
};

async function open(start: LessonStart | null = START) {
  const { ui, player } = testUi();
  let testStand: TestStand | null = null;
  let changed = (): void => {};
  const question = { id: 'q', type: 'choice', options: ['a', 'b'], right: [0] } as const;
  const test: LessonTest = {
    begin: async (_order, answers) => {
      testStand = { questions: [question, question], answers };
    },
    stand: () => testStand,
    onChange: (listener) => {
      changed = listener;
      return () => {};
    },
  };
  let tellProblem: (problem: LessonProblem) => void = () => {};
  const lesson = new Lesson({
    settings: SETTINGS,
    player,
    telling: ui.telling,
    test,
    reporter: (onProblem) => {
      tellProblem = onProblem;
      return {
        begin: async () => start,
        answered: () => {},
        report: () => {},
        end: async () => 'https://lms.example.com/back',
      };
    },
    nowMs: () => 0,
    newSeed: () => 1,
    onSound: () => {},
  });
  const told: Notice[] = [];
  const left: string[] = [];
  let opened = 0;
  await act(
    async () =>
      void render(
        <UiContext value={{ ...ui, lesson }}>
          <LessonBar
            lesson={lesson}
            onTest={() => (opened += 1)}
            tell={(notice) => told.push(notice)}
            leave={(address) => left.push(address)}
          />
        </UiContext>,
      ),
  );
  await screen.findByText('La leçon');
  await act(() => lesson.open());
  return {
    player,
    told,
    left,
    testOpened: () => opened,
    watch: (...ids: string[]) => act(() => ui.telling.show(ids)),
    answer: (right: boolean) =>
      act(() => {
        testStand = {
          ...testStand!,
          answers: [...testStand!.answers, { given: { chosen: [right ? 0 : 1] }, right }],
        };
        changed();
      }),
    problem: (problem: LessonProblem) => act(() => tellProblem(problem)),
  };
}

const plain = ({ textContent }: Element): string => (textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');
const buttons = (): string[] => screen.getAllByRole('button').map(plain);
/** What the bar says, for those who see it. */
const stand = (): string => plain(screen.getByText(/chapitres · /));

describe('the bar of a lesson', () => {
  it('says how far one is and what comes next, to the end', async () => {
    const { player, watch, answer, testOpened, left } = await open();
    expect(stand()).toBe('0 sur 2 chapitres · test à faire (à partir de 50 %)');
    expect(buttons()).toEqual(['À voir : Le début', 'Faire le test', 'Finir plus tard']);
    fireEvent.click(screen.getByRole('button', { name: /^À voir/ }));
    expect(player.playing).toBe(true);
    watch('one.a', 'one.b');
    expect(buttons()[0]).toBe('À voir : La fin');
    fireEvent.click(screen.getByRole('button', { name: 'Faire le test' }));
    expect(testOpened()).toBe(1);
    await act(async () => {});
    answer(true);
    expect(stand()).toBe('1 sur 2 chapitres · test : 1 sur 2');
    expect(buttons()[1]).toBe('Reprendre le test');
    answer(true);
    expect(stand()).toBe('1 sur 2 chapitres · note : 100 %, réussi');
    watch('three.a', 'three.b');
    expect(buttons()).toEqual(['Terminer la leçon']);
    expect(screen.getByRole('status').textContent).toContain('Leçon terminée');
    fireEvent.click(screen.getByRole('button', { name: 'Terminer la leçon' }));
    await act(async () => {});
    expect(left).toEqual(['https://lms.example.com/back']);
    expect(screen.getByText('Tout est transmis. Vous pouvez fermer cette page.')).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('offers a test that was failed once more', async () => {
    const { answer } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Faire le test' }));
    await act(async () => {});
    answer(false);
    answer(false);
    expect(stand()).toContain('note : 0 %, pas encore réussi');
    expect(buttons()).toContain('Refaire le test');
  });

  it('says in one quiet line that there is no platform, and has nothing to finish', async () => {
    await open(null);
    expect(screen.getByText('Hors d’une plateforme : rien n’est transmis.')).toBeTruthy();
    expect(buttons()).toEqual(['À voir : Le début', 'Faire le test']);
  });

  it('says that nothing counts where it is only looked at', async () => {
    await open({ ...START, judged: false });
    expect(screen.getByText('Ouverte pour consultation : rien n’est noté.')).toBeTruthy();
  });

  it('tells what goes wrong between lesson and platform, each thing once', async () => {
    const { told, problem } = await open();
    problem('unreachable');
    problem('unreachable');
    problem('expired');
    expect(told.map(({ id }) => id)).toEqual(['lesson.unreachable', 'lesson.expired']);
  });
});
