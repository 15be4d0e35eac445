// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { BRANCHES } from '../../content/poem/branches';
import { WORDS } from '../../content/words/branches/fr';
import { BranchBook, type Predicted } from '../../player/branches/branchBook';
import { BRANCH_QUESTIONS, type BranchId } from '../../procedure/branches';
import { UiContext } from '../context';
import { testUi } from '../testUi';
import { BranchesPage } from './BranchesPage';

afterEach(cleanup);

async function show() {
  const { ui, session } = testUi({ mode: 'teach' });
  const branches = new BranchBook(session, { branches: BRANCHES, shots: [] });
  const heard: Predicted[] = [];
  branches.onAnswered((predicted) => heard.push(predicted));
  const { container, unmount } = await act(async () =>
    render(
      <UiContext value={{ ...ui, branches }}>
        <Suspense>
          <BranchesPage />
        </Suspense>
      </UiContext>,
    ),
  );
  const find = <T extends HTMLElement>(selector: string): T => {
    const found = container.querySelector<T>(selector);
    if (!found) throw new Error(`${selector} is not on the page.`);
    return found;
  };
  const press = (selector: string): void => void fireEvent.click(find(selector));
  return { container, find, press, session, heard, unmount };
}

/** Reasons of every option of a question. */
const reasons = (id: BranchId, name: (typeof BRANCH_QUESTIONS)[number]): string[] =>
  Object.values(WORDS.branches[id].questions[name].options).map(({ why }) => why);

describe('a branch', () => {
  it.each(BRANCHES)('is predicted, then shown: $id', async ({ id, questions }) => {
    const { container, find, press, session, heard } = await show();
    press(`[data-branch="${id}"]`);
    const html = (): string => container.innerHTML.replaceAll('&nbsp;', '\u00a0');
    for (const name of BRANCH_QUESTIONS) {
      const { options, right } = questions[name];
      const wrong = options.find((option) => option !== right)!;
      for (const why of reasons(id, name)) expect(html()).not.toContain(why);
      expect(html()).not.toContain(WORDS.branches[id].stages[name].text);
      expect(container.querySelector('[data-right]'), 'nothing tells which is right').toBeNull();
      expect(find<HTMLButtonElement>('[data-branch-check]').disabled, 'nothing is chosen').toBe(true);
      const asked = session.getState().room!;
      expect(asked.ask, 'the room is asked as well').toBe(WORDS.branches[id].questions[name].ask);
      expect(asked.options.map((option) => option.right)).not.toContain(true);
      press(`[data-option="${wrong}"] input`);
      expect(container.querySelector('[data-right]'), 'chosen, not yet checked').toBeNull();
      press('[data-branch-check]');
      for (const why of reasons(id, name)) expect(html()).toContain(why);
      expect(find('[role=status]').textContent).toBe(
        `${WORDS.wrong} ${WORDS.rightAnswer(WORDS.branches[id].questions[name].options[right]!.say)}`,
      );
      expect(find(`[data-option="${right}"]`).dataset.right).toBe('true');
      expect(session.getState().room!.options.map((option) => option.right)).toEqual(
        options.map((option) => option === right),
      );
      expect(find(`[data-option="${wrong}"]`).dataset.given).toBe('true');
      press('[data-branch-next]');
      expect(session.getState().branch).toMatchObject({ id, stage: name });
      expect(html()).toContain(WORDS.branches[id].stages[name].text);
    }
    expect(heard.map(({ right }) => right)).toEqual([false, false]);
    press('[data-branch-end]');
    expect(session.getState()).toMatchObject({ branch: null, room: null });
    expect(document.activeElement).toBe(find(`[data-branch="${id}"]`));
  });

  it('says what was right, and shows who says so', async () => {
    const { find, press, heard } = await show();
    press('[data-branch="cutTooShort"]');
    press('[data-option="extend"] input');
    press('[data-branch-check]');
    expect(find('[role=status]').textContent).toBe(WORDS.right);
    expect(find('[data-question] details').textContent).toContain('S28');
    expect(heard).toMatchObject([{ branch: 'cutTooShort', question: 'done', right: true }]);
    expect(document.activeElement).toBe(find('[data-branch-next]'));
  });

  it('shows the answer to whoever asks, and counts no prediction', async () => {
    const { find, press, heard } = await show();
    press('[data-branch="bleeding"]');
    press('[data-branch-show]');
    expect(find('[role=status]').textContent).toContain(WORDS.shown);
    expect(find<HTMLFieldSetElement>('[data-question] fieldset').disabled).toBe(true);
    expect(heard).toEqual([]);
  });

  it('leads only to what has been predicted or shown', async () => {
    const { find, press, session } = await show();
    press('[data-branch="bleeding"]');
    expect(find<HTMLButtonElement>('[data-path="done"]').disabled).toBe(true);
    press('[data-branch-show]');
    expect(find<HTMLButtonElement>('[data-path="done"]').disabled).toBe(false);
    expect(find<HTMLButtonElement>('[data-path="follows"]').disabled).toBe(true);
    press('[data-path="done"]');
    press('[data-path="met"]');
    expect(session.getState().branch?.stage).toBe('met');
    expect(find('[data-path="met"]').getAttribute('aria-current')).toBe('step');
    expect(find('[role=status]').textContent, 'the answer is still there').toContain(WORDS.shown);
  });

  it('marks figures that contradict each other, and says where no source gives one', async () => {
    const { container, press } = await show();
    press('[data-branch="gasUnderTension"]');
    const disputed = container.querySelector('[data-disputed="true"]');
    expect(disputed?.textContent).toContain(WORDS.disputed);
    expect(disputed?.querySelectorAll('[data-figure]').length).toBe(3);
    for (const figure of disputed?.querySelectorAll('[data-figure]') ?? [])
      expect(figure.querySelector('details')).not.toBeNull();
    press('[data-branch-back]');
    press('[data-branch="bleeding"]');
    press('[data-branch-show]');
    press('[data-branch-next]');
    expect(container.textContent).toContain(WORDS.noFigure);
  });

  it('is left with its page', async () => {
    const { press, session, unmount } = await show();
    press('[data-branch="bleeding"]');
    expect(session.getState().branch).not.toBeNull();
    unmount();
    expect(session.getState().branch).toBeNull();
  });
});
