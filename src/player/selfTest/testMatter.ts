import { momentTime } from '../../scene/momentTime';
import type { Programme } from '../../scene/types';
import type { TestMatter } from './types';

/** What can be asked, with the times at which a programme tells the steps. */
export const testMatter = (content: Omit<TestMatter, 'stepTimes'>, programme: Programme): TestMatter => ({
  ...content,
  stepTimes: Object.fromEntries(content.steps.map(({ id, at }) => [id, momentTime(at, programme)])),
});
