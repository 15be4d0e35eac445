import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesIn, listFiles } from '../../scripts/lesson/filesIn';
import { lessonAsked } from '../../scripts/lesson/main';
import { POEM } from '../../src/content/poem/procedure';
import { readFileList } from '../../src/player/lesson/pack/lessonFiles';
import { readSettings } from '../../src/player/lesson/settings';

describe('npm run lesson', () => {
  it('packs everything, in French, for SCORM 1.2, unless told', () => {
    const { settings, dist, out } = lessonAsked([]);
    expect(settings).toMatchObject({
      standard: 'scorm12',
      language: 'fr',
      title: 'Myotomie endoscopique',
      chapters: POEM.chapters.map(({ id }) => id),
      test: { count: 10, seed: null },
    });
    expect([dist, out]).toEqual(['dist', 'lesson.zip']);
    expect(readSettings(settings)).toEqual(settings);
  });
  it('packs what it is told', () => {
    const asked =
      '--format cmi5 --language ar --register patient --chapters tunnel,closure --kinds name --questions 5 --mastery 80 --seed 7'.split(
        ' ',
      );
    expect(lessonAsked([...asked, '--title', 'A & B'])).toMatchObject({
      settings: {
        standard: 'cmi5',
        language: 'ar',
        register: 'patient',
        title: 'A & B',
        chapters: ['tunnel', 'closure'],
        test: { kinds: ['name'], count: 5, seed: 7 },
        masteryPercent: 80,
      },
    });
    expect(lessonAsked(['--questions', '0']).settings.test).toBeNull();
  });
  it.each([
    [['--format', 'aicc'], /--format is one of scorm12, cmi5, not « aicc »/],
    [['--chapters', 'tunnel,zebra'], /not « zebra »/],
    [['--questions', '41'], /from 0 to 40/],
    [['--mastery', 'all'], /from 0 to 100, not « all »/],
    [['--chapters', 'none', '--questions', '0'], /asks for something/],
    [['--zebra'], /zebra/],
  ])('%s is refused in a sentence', (args, words) => {
    expect(() => lessonAsked(args)).toThrow(words);
  });
});

describe('the list of what a page is built of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'poem-files-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('names every file but itself, with its size', async () => {
    const files = { 'index.html': '<html>', 'assets/a-b.js': 'x', 'narration/fr/narration.json': '{}' };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    await listFiles(folder);
    const list = await filesIn(folder);
    expect(list.map(({ path, bytes }) => [path, bytes])).toEqual([
      ['assets/a-b.js', 1],
      ['index.html', 6],
      ['narration/fr/narration.json', 2],
    ]);
  });
  it('is read back, and nothing else is taken for one', () => {
    const good = {
      format: 1,
      files: [
        ['index.html', 6, 'ab'],
        ['a/b.js', 1, 'cd'],
      ],
    };
    expect(readFileList(good)[1]).toEqual({ path: 'a/b.js', bytes: 1, print: 'cd' });
    for (const bad of [
      null,
      [],
      { format: 1, files: [] },
      { ...good, format: 2 },
      { format: 1, files: [...good.files, ['../secret', 1, '']] },
    ])
      expect(() => readFileList(bad)).toThrow(/does not list the files/);
  });
});
