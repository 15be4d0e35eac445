import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cmi5Faults, scorm12Faults } from '../../../../tests/support/packageRules';
import { parseXml } from '../../../../tests/support/strictXml';
import { seededRandom } from '../../../math/random';
import { fingerprintOf } from '../../../narration/sounds';
import { readSettings, type LessonSettings, type Standard } from '../settings';
import { packLesson, type PackOrder } from './packLesson';
import { crc32, ZipWriter } from './zipWriter';

const settings = (more: Partial<LessonSettings> = {}): LessonSettings => ({
  format: 1,
  standard: 'scorm12',
  title: 'La leçon',
  language: 'fr',
  register: 'student',
  chapters: ['entry', 'tunnel'],
  test: { kinds: ['name', 'order'], count: 10, seed: null },
  masteryPercent: 80,
  ...more,
});

/** A small build, as `files.json` would list it. */
const BUILD: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = Object.fromEntries(
  Object.entries({
    'index.html':
      '<!doctype html>\n<html lang="fr">\n  <head>\n    <meta charset="utf-8" />\n  </head>\n</html>\n',
    'licenses.md': 'MIT\n'.repeat(200),
    'assets/index-abc12345.js': 'export const a = 1;\n'.repeat(9000),
    'models/organ.glb': 'glTF',
    'narration/fr/entry.lift.opus': 'OggS',
    'narration/fr/entry.lift.mp3': 'ID3',
    'narration/fr/narration.json': '{}',
    'narration/fr/entry.vtt': 'WEBVTT',
    'narration/en/narration.json': '{}',
    'embed/poem-viewer.js': 'export {};',
    'files.json': '{}',
  }).map(([path, text]) => [path, new Uint8Array(strToU8(text))]),
);

const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;

async function packed(order: Partial<PackOrder> = {}) {
  const pieces = await packLesson({
    settings: settings(),
    description: 'Deux chapitres, dix questions.',
    files: Object.entries(BUILD).map(([path, bytes]) => ({
      path,
      bytes: bytes.length,
      print: fingerprintOf(bytes),
    })),
    read: async (path) => BUILD[path]!,
    ...order,
  });
  const zip = new Uint8Array(Buffer.concat(pieces));
  const entries = unzipSync(zip);
  return { zip, entries, text: (path: string) => strFromU8(entries[path]!) };
}

describe('a lesson as a package', () => {
  it('holds the page, one language and its own description, and nothing for others', async () => {
    const { entries, text } = await packed();
    expect(Object.keys(entries).sort()).toEqual([
      'assets/index-abc12345.js',
      'imsmanifest.xml',
      'index.html',
      'lesson.json',
      'licenses.md',
      'models/organ.glb',
      'narration/fr/entry.lift.mp3',
      'narration/fr/entry.lift.opus',
      'narration/fr/narration.json',
    ]);
    expect(text('index.html')).toContain('<meta name="poem-lesson" content="lesson.json" />');
    expect(readSettings(JSON.parse(text('lesson.json')))).toEqual(settings());
    expect(same(entries['assets/index-abc12345.js'], BUILD['assets/index-abc12345.js'])).toBe(true);
  });

  it('is the same, byte for byte, when it is made again', async () => {
    expect(same((await packed()).zip, (await packed()).zip)).toBe(true);
  });

  const variants: readonly (readonly [string, Partial<LessonSettings>])[] = [
    ['with a test', {}],
    ['without a test', { test: null }],
    ['of a test alone', { chapters: [] }],
    ['with a title that is markup', { title: `A & B <c> "d" 'e' ]]> &amp; \u0000\uD800` }],
    ['in Arabic', { title: 'درس في بضع العضل', language: 'fr' }],
    ['whose title is as long as it may be', { title: 'é'.repeat(200) }],
  ];
  for (const standard of ['scorm12', 'cmi5'] as const satisfies readonly Standard[]) {
    it.each(variants)(`is a valid package of ${standard} %s`, async (_what, more) => {
      const { entries, text } = await packed({ settings: settings({ standard, ...more }) });
      const files = Object.keys(entries);
      const faults =
        standard === 'scorm12'
          ? scorm12Faults(text('imsmanifest.xml'), files)
          : cmi5Faults(text('cmi5.xml'), files);
      expect(faults).toEqual([]);
    });
  }

  it('says its title as it was written', async () => {
    const title = 'A & B <c> "d" & \'e\'';
    const { text } = await packed({ settings: settings({ title }) });
    const manifest = parseXml(text('imsmanifest.xml'));
    const organization = manifest.children[1]!.children[0]!;
    expect(organization.children[0]!.text).toBe(title);
    const other = await packed({ settings: settings({ title, standard: 'cmi5' }) });
    expect(parseXml(other.text('cmi5.xml')).children[0]!.children[0]!.children[0]!.text).toBe(title);
  });

  it('asks for what the settings ask for', async () => {
    const { text } = await packed();
    expect(text('imsmanifest.xml')).toContain('<adlcp:masteryscore>80</adlcp:masteryscore>');
    const unit = async (more: Partial<LessonSettings>) =>
      parseXml((await packed({ settings: settings({ standard: 'cmi5', ...more }) })).text('cmi5.xml'))
        .children[1]!.attributes;
    expect(await unit({})).toMatchObject({ moveOn: 'CompletedAndPassed', masteryScore: '0.8' });
    expect(await unit({ test: null })).toMatchObject({ moveOn: 'Completed' });
    expect(await unit({ test: null })).not.toHaveProperty('masteryScore');
    expect(await unit({ chapters: [] })).toMatchObject({ moveOn: 'Passed' });
    expect((await unit({})).id, 'two lessons are two').not.toBe((await unit({ masteryPercent: 70 })).id);
  });

  it('tells how far it is in bytes, to the last', async () => {
    const told: [number, number][] = [];
    await packed({ onProgress: (...now) => told.push(now) });
    const total = told[0]![1];
    expect(told.at(-1)).toEqual([total, total]);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).sort((a, b) => a - b));
  });

  it('can be stopped, and then asks for nothing more', async () => {
    const stop = new AbortController();
    let read = 0;
    const order = packed({
      signal: stop.signal,
      read: async (path) => {
        read += 1;
        if (path === 'index.html') stop.abort(new Error('stopped'));
        return BUILD[path]!;
      },
    });
    await expect(order).rejects.toThrow('stopped');
    expect(read).toBeLessThanOrEqual(7);
  });

  it('is not made of a file that was built at another time', async () => {
    const read = async (path: string) => new Uint8Array(strToU8(`other ${path}`));
    await expect(packed({ read })).rejects.toThrow(/is not the file that was built/);
  });
});

describe('the rules for packages notice', () => {
  const planted: readonly (readonly [string, Standard, (text: string) => string, RegExp])[] = [
    ['a title with markup', 'scorm12', (text) => text.replace('La leçon', 'A & B'), /no entity/],
    ['a tag left open', 'scorm12', (text) => text.replace('</item>', ''), /is closed by/],
    [
      'another version',
      'scorm12',
      (text) => text.replace('>1.2<', '>2004 4th Edition<'),
      /version is not 1.2/,
    ],
    [
      'no kind of resource',
      'scorm12',
      (text) => text.replace('adlcp:scormtype="sco" ', ''),
      /neither sco nor asset/,
    ],
    [
      'a file that is not listed',
      'scorm12',
      (text) => text.replace('<file href="licenses.md"/>', ''),
      /licenses.md is in/,
    ],
    [
      'a file that is not there',
      'scorm12',
      (text) => text.replace('href="licenses.md"', 'href="gone.md"'),
      /gone.md is listed/,
    ],
    [
      'a reference to nothing',
      'scorm12',
      (text) => text.replace('identifierref="page"', 'identifierref="x"'),
      /refers to no/,
    ],
    ['a score out of range', 'scorm12', (text) => text.replace('>80<', '>180<'), /no mastery score/],
    ['an identifier that is none', 'scorm12', (text) => text.replace('"item"', '"1 item"'), /no xsd:ID/],
    [
      'elements out of order',
      'scorm12',
      (text) => text.replace(/(<organizations[^]*<\/organizations>)([^]*<\/resources>)/, '$2$1'),
      /stands too late/,
    ],
    ['another moveOn', 'cmi5', (text) => text.replace('CompletedAndPassed', 'Done'), /no moveOn/],
    ['a score in percent', 'cmi5', (text) => text.replace('"0.8"', '"80"'), /no mastery score/],
    [
      'a relative IRI',
      'cmi5',
      (text) => text.replace(/<course id="[^"]*"/, '<course id="course"'),
      /no absolute IRI/,
    ],
    [
      'a page that is not there',
      'cmi5',
      (text) => text.replace('>index.html<', '>launch.html<'),
      /leads nowhere/,
    ],
    [
      'no description',
      'cmi5',
      (text) => text.replace(/<description>[^]*?<\/description>/, ''),
      /0 <description>/,
    ],
    [
      'another namespace',
      'cmi5',
      (text) => text.replace('CourseStructure.xsd', 'CourseStructure'),
      /no course structure/,
    ],
  ];
  it.each(planted)('%s', async (_what, standard, spoil, words) => {
    const { entries, text } = await packed({ settings: settings({ standard }) });
    const name = standard === 'scorm12' ? 'imsmanifest.xml' : 'cmi5.xml';
    const spoiled = spoil(text(name));
    expect(spoiled).not.toBe(text(name));
    const look = (): string => {
      const files = Object.keys(entries);
      try {
        return (standard === 'scorm12' ? scorm12Faults : cmi5Faults)(spoiled, files).join('\n');
      } catch (error) {
        return String(error);
      }
    };
    expect(look()).toMatch(words);
  });
});

describe('a .zip', () => {
  const content = (random: () => number, length: number): Uint8Array<ArrayBuffer> =>
    Uint8Array.from({ length }, () => (random() < 0.5 ? 65 : Math.floor(random() * 256)));

  it('gives back what was put in, seed 11', async () => {
    const random = seededRandom(11);
    const zip = new ZipWriter();
    const files = Object.fromEntries(
      [0, 1, 5, 131_072, 131_073, 400_000].map((length, i) => [`a/é${i}.bin`, content(random, length)]),
    );
    let breaths = 0;
    for (const [path, bytes] of Object.entries(files))
      await zip.add(path, bytes, true, async () => void (breaths += 1));
    const whole = new Uint8Array(Buffer.concat(zip.finish()));
    const unpacked = unzipSync(whole);
    expect(Object.keys(unpacked)).toEqual(Object.keys(files));
    for (const [path, bytes] of Object.entries(files)) expect(same(unpacked[path], bytes), path).toBe(true);
    expect(breaths, 'large files are packed in pieces').toBeGreaterThan(8);
    // Bit 3 of the flags: a size that stands behind its file.
    expect(whole[6]! & 8).toBe(0);
  });

  it('has the check sum that the norm gives for "123456789"', () => {
    expect(crc32(strToU8('123456789')).toString(16)).toBe('cbf43926');
  });
});
