import { describe, expect, it } from 'vitest';
import { realProgramme } from '../../../tests/support/programme';
import { isRight } from '../../player/selfTest/judge';
import { testMatter } from '../../player/selfTest/testMatter';
import { testOf } from '../../player/selfTest/testOf';
import { TEST_KINDS } from '../../player/selfTest/types';
import { TEST_CONTENT } from '../selfTest/testContent';
import { askedOf } from './lessonQuestions';

describe('questions as a platform hears of them', () => {
  const matter = testMatter(TEST_CONTENT, realProgramme());
  const questions = testOf(matter, TEST_KINDS, 200, 7);

  it('keep to what old platforms take, 200 of all kinds, seed 7', () => {
    expect(new Set(questions.map(({ form }) => form)).size).toBeGreaterThan(3);
    for (const question of questions) {
      const asked = askedOf(question, matter);
      expect(asked.id).toMatch(/^\w{1,200}$/);
      expect(asked.options.length).toBeGreaterThan(1);
      expect(asked.options.length, 'a digit an option').toBeLessThanOrEqual(10);
      expect(new Set(asked.options).size, `${asked.id}: ${asked.options.join()}`).toBe(asked.options.length);
      for (const option of asked.options) expect(option).toMatch(/^\w+$/);
      expect(asked.type === 'sequencing').toBe(asked.right.length > 1);
    }
  });

  it('name as right what the page takes for right', () => {
    for (const question of questions) {
      const { right } = askedOf(question, matter);
      expect(isRight(question, { chosen: right }, matter), question.form).toBe(true);
    }
  });
});
