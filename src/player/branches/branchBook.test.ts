import { describe, expect, it } from 'vitest';
import { createSession } from '../session';
import { BranchBook, type Predicted } from './branchBook';
import { TEST_BRANCHES } from './testBranches';

function book() {
  const session = createSession({ mode: 'teach' });
  const branches = new BranchBook(session, TEST_BRANCHES);
  const heard: Predicted[] = [];
  const undo = branches.onAnswered((predicted) => heard.push(predicted));
  return { session, branches, heard, undo };
}

describe('predictions', () => {
  it('are right or wrong, count once, and are told to whoever listens', () => {
    const { branches, heard, undo } = book();
    branches.take('bleeding');
    branches.answer('done', 'one');
    branches.answer('done', 'two');
    expect(branches.state.getState().answers.done).toEqual({ given: 'one', right: false });
    branches.answer('follows', 'three');
    undo();
    branches.take('cutTooFar');
    branches.answer('done', 'two');
    expect(heard).toEqual([
      { branch: 'bleeding', question: 'done', given: 'one', right: false },
      { branch: 'bleeding', question: 'follows', given: 'three', right: true },
    ]);
  });

  it('are not made by whoever asks to be shown', () => {
    const { branches, heard } = book();
    branches.take('bleeding');
    branches.reveal('done');
    branches.answer('done', 'two');
    expect(branches.state.getState().answers.done).toEqual({ given: null, right: false });
    expect(heard).toEqual([]);
  });

  it('stay through the stages of a branch and are gone with it', () => {
    const { branches, session } = book();
    branches.take('bleeding');
    branches.answer('done', 'two');
    branches.go('done');
    branches.go('met');
    expect(branches.state.getState().answers.done?.right).toBe(true);
    branches.leave();
    expect(branches.state.getState().answers).toEqual({});
    branches.answer('done', 'two');
    branches.reveal('done');
    expect(branches.state.getState().answers).toEqual({});
    expect(session.getState().branch).toBeNull();
  });
});
