import type { LessonWords } from './types';

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
const megabytes = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const mb = (bytes: number): string => megabytes.format(bytes / 1e6);
const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
const score = (value: number): string => percent.format(value / 100);

export const WORDS: LessonWords = {
  intro:
    'A learning platform (Moodle, ILIAS, Chamilo…) takes this page as a lesson: it follows the chapters watched and the score of the test. The file is made here; nothing is sent.',
  title: 'Title of the lesson',
  language: 'Language',
  register: 'Telling',
  chapters: 'Chapters to watch',
  allChapters: 'All',
  noChapters: 'None',
  test: 'Test',
  withTest: 'End with a test',
  kinds: 'Questions',
  kindNames: {
    name: 'Name the structure',
    order: 'Put the steps in order',
    choose: 'Choose the depth or plane',
    error: 'Spot the error',
  },
  count: 'Number of questions',
  questions: (n) => count(n, 'question'),
  seeds: 'Draw',
  seedNames: { new: 'Other questions at each attempt', same: 'The same questions for everyone' },
  mastery: 'Score to reach',
  percent: score,
  platform: 'Platform',
  platforms: { scorm12: 'SCORM 1.2', cmi5: 'xAPI (cmi5)' },
  platformNotes: {
    scorm12: 'Taken almost everywhere. If in doubt, choose this one.',
    cmi5: 'For a platform with a learning record store (LRS).',
  },
  about: (bytes) => `About ${mb(bytes)}\u00a0MB to pack.`,
  nothingToDo: 'Choose at least one chapter or a test.',
  noTitle: 'Give the lesson a title.',
  make: 'Make the lesson',
  cancel: 'Stop',
  progress: (done, total) => `${mb(done)} of ${mb(total)}\u00a0MB`,
  saved: 'The lesson is saved. Upload the file to the platform as it is, without unpacking it.',
  cancelled: 'Stopped: nothing was kept.',
  failed: 'The lesson could not be made; nothing was kept. Load the page anew, then try again.',
  description: (chapters, questions) =>
    `Endoscopic myotomy (POEM) in three dimensions: ${[
      ...(chapters > 0 ? [`${count(chapters, 'chapter')} to watch`] : []),
      ...(questions > 0 ? [`a test of ${count(questions, 'question')}`] : []),
    ].join(', ')}.`,

  bar: 'Lesson',
  watched: (done, of) => `${done} of ${count(of, 'chapter')}`,
  testToDo: 'test to do',
  testAt: (answered, of) => `test: ${answered} of ${of}`,
  score: (value, passed) => `score: ${score(value)}, ${passed ? 'passed' : 'not passed yet'}`,
  masteryIs: (value) => `from ${score(value)}`,
  allDone: 'Lesson complete',
  toDo: (chapter) => `To watch: ${chapter}`,
  takeTest: 'Take the test',
  continueTest: 'Continue the test',
  repeatTest: 'Take the test again',
  finish: 'Finish the lesson',
  later: 'Finish later',
  links: {
    opening: 'Opening with the platform…',
    alone: 'Outside a platform: nothing is reported.',
    looking: 'Opened to look at: nothing counts.',
    ended: 'Everything is reported. You may close this page.',
  },
  problems: {
    refused:
      'The platform did not take everything that the lesson reported. The lesson goes on; please tell your teacher.',
    unreachable:
      'The platform does not answer. The lesson goes on and tries again at the next step; please check your connection.',
    expired:
      'The platform has closed this session: nothing more is reported. Close the lesson, then open it again from the platform.',
  },
};
