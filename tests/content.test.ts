import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOCUMENT, DOCUMENT_LANGUAGE, DOCUMENT_TITLE } from '../src/content/poem/document';
import { FRENCH } from '../src/content/poem/fr';
import { POEM } from '../src/content/poem/procedure';
import { SCRIPTS } from '../src/content/poem/scripts';
import { SOURCES } from '../src/content/poem/sources';
import { STRUCTURES } from '../src/content/poem/structures';
import { timeCue } from '../src/narration/timeCue';
import { allWords } from '../src/narration/variants';
import { LANGUAGE_CODES, REGISTERS, type Register } from '../src/narration/types';
import type { CaseParameters } from '../src/procedure/case';
import { ACHALASIA_TYPES, APPROACHES, caseOf } from '../src/procedure/casePresets';
import { CHAPTER_GAP_S, CUE_GAP_S } from '../src/procedure/gaps';
import { TRACKS, TRACK_NAMES, type TrackName } from '../src/procedure/tracks';
import { validate } from '../src/procedure/validate';
import { buildProgramme } from '../src/scene/programme';
import { sceneAt } from '../src/scene/sceneAt';
import { createSceneState } from '../src/scene/state';
import type { SceneState } from '../src/scene/types';

const SOURCE_TEXT = 'src/content/poem/source/myotomie-endoscopique-poem.txt';
const ALL_SCRIPTS = LANGUAGE_CODES.flatMap((code) => REGISTERS.map((register) => SCRIPTS[code][register]));
/** Every case that can be chosen, with the entry where its type wants it and at both ends of what an address may ask. */
const CASES = ACHALASIA_TYPES.flatMap((type) =>
  APPROACHES.flatMap((approach) => [
    caseOf({ type, approach }),
    caseOf({ type, approach, entryDepthCm: 22 }),
    caseOf({ type, approach, entryDepthCm: 32 }),
  ]),
);

/** Chapter ids are part of the public interface. */
const CHAPTERS =
  'condition preparation insertion entry tunnel myotomy closure relaxation benefits risks alternatives recovery outlook';

/** What the picture waits for, in the order in which it must happen. */
const BEATS: Record<string, readonly string[]> = {
  condition: [
    'organ appears',
    'sphincter pointed out',
    'sphincter stays closed',
    'healthy swallow begins',
    'healthy sphincter lets through',
    'food stands above',
  ],
  preparation: ['stomach empty', 'patient asleep'],
  insertion: [
    'scope at mouth',
    'scope in esophagus',
    'fluid drawn off',
    'scope reaches sphincter',
    'junction measured',
    'looks back',
    'scope draws back to entry',
  ],
  entry: [
    'needle touches mucosa',
    'blue fluid goes in',
    'bleb stands',
    'knife opens mucosa',
    'incision complete',
    'scope enters wall',
  ],
  tunnel: [
    'tunnel begins',
    'tunnel halfway',
    'tunnel reaches junction',
    'tunnel passes junction',
    'vessel met',
    'vessel sealed',
    'tunnel complete',
    'mucosa intact as lid',
  ],
  myotomy: [
    'scope draws back in tunnel',
    'knife touches muscle',
    'circular fibers part',
    'longitudinal fibers bare',
    'cut reaches sphincter',
    'sphincter cut through',
    'myotomy complete',
  ],
  closure: [
    'hemostasis checked',
    'scope leaves tunnel',
    'first clip',
    'second clip',
    'third clip',
    'fourth clip',
    'last clip',
    'entry closed',
  ],
  relaxation: [
    'sphincter opens',
    'scope slides through',
    'looks back again',
    'scope withdrawn',
    'swallow before stands',
    'swallow begins',
    'bolus falls through',
    'column empties',
  ],
  benefits: ['before and after'],
  risks: ['entry and cut shown', 'reflux rises'],
  alternatives: ['dilation', 'heller', 'botulinum'],
  recovery: ['first meals'],
  outlook: ['whole organ'],
};

/** Fine enough that no move slips between two instants. */
const STEP_S = 0.1;

const nameOf = ({ type, approach, entryDepthCm }: CaseParameters): string =>
  `type ${type}, ${approach}, entry at ${entryDepthCm} cm`;

/** Steps at which a track goes back: seconds from the first instant, value before and after. */
const backward = (instants: readonly SceneState['values'][], name: TrackName) =>
  instants
    .map((values, n) => [n * STEP_S, (instants[n - 1] ?? values)[name], values[name]] as const)
    .filter(([, before, now]) => now < before);

const cues = POEM.chapters.flatMap((chapter) => chapter.cues.map((cue) => ({ ...cue, chapter: chapter.id })));
/** The plain words: what is told of the standard case. */
const textOf = (id: string): string => timeCue(FRENCH.patient.cues[id] ?? '', 'fr').text;

it('has nothing wrong with it', () => {
  const issues = validate({
    procedure: POEM,
    scripts: ALL_SCRIPTS,
    document: DOCUMENT,
    documentLanguage: DOCUMENT_LANGUAGE,
    sources: SOURCES,
    tracks: TRACKS,
    cases: CASES,
    timeCue,
  });
  expect(issues, `\n${issues.join('\n')}\n`).toEqual([]);
});

describe.each(CASES.map((each) => [nameOf(each), each] as const))('%s', (_, caseParameters) => {
  const programme = buildProgramme({ procedure: POEM, script: FRENCH.patient, caseParameters });
  const state = createSceneState();
  const instants = (id: string): SceneState['values'][] => {
    const { start = 0, end = 0 } = programme.chapters.find((chapter) => chapter.id === id) ?? {};
    const count = Math.ceil((end - start) / STEP_S);
    return Array.from({ length: count }, (__, n) => ({
      ...sceneAt(programme, start + n * STEP_S, state).values,
    }));
  };
  const tunnel = instants('tunnel');
  const myotomy = instants('myotomy');

  it('moves no track out of its bounds', () => {
    const outside = TRACK_NAMES.flatMap((name) => {
      const { min, max } = TRACKS[name];
      // Between its ends a move goes one way, so the ends tell all.
      return [programme.initial[name], ...programme.tracks[name].map(({ to }) => to)]
        .filter((value) => !(value >= min && value <= max))
        .map((value) => `${name}: ${value}`);
    });
    expect(outside).toEqual([]);
  });

  it('tunnels on and on, the tip close behind', () => {
    expect(backward(tunnel, 'tunnelEndCm')).toEqual([]);
    expect(backward(tunnel, 'tipDepthCm')).toEqual([]);
    expect(tunnel.filter(({ tipDepthCm, tunnelEndCm }) => tipDepthCm >= tunnelEndCm)).toEqual([]);
    expect(tunnel.at(-1)?.tunnelEndCm).toBe(caseParameters.tunnelEndCm);
    expect(new Set(myotomy.map(({ tunnelEndCm }) => tunnelEndCm)).size, 'and then stays').toBe(1);
  });

  it('cuts on and on, inside the tunnel', () => {
    expect(backward(myotomy, 'myotomyEndCm')).toEqual([]);
    expect(myotomy[0]?.myotomyEndCm).toBe(caseParameters.myotomyStartCm);
    expect(myotomy.at(-1)?.myotomyEndCm).toBe(caseParameters.myotomyEndCm);
    const outside = myotomy.filter(
      ({ tipDepthCm, tunnelEndCm }) => tipDepthCm < caseParameters.entryDepthCm || tipDepthCm >= tunnelEndCm,
    );
    expect(outside).toEqual([]);
  });
});

describe('the document', () => {
  it('is the source text to the letter, title and headings included', () => {
    const headings = [...new Set(DOCUMENT.map(({ heading }) => heading))];
    expect(headings[0]).toBe(DOCUMENT_TITLE);
    const told = headings
      .map((heading) => [
        heading,
        ...DOCUMENT.filter((each) => each.heading === heading).map(({ text }) => text),
      ])
      .map((section) => section.join(' '))
      .join(' ');
    // Only the white space between sentences and paragraphs may differ; « long\u00a0terme » may not.
    const written = readFileSync(SOURCE_TEXT, 'utf8')
      .replace(/^\u00a0$/gm, '')
      .trim()
      .replace(/[ \n]+/g, ' ');
    expect(told).toBe(written);
  });

  it('is told whole: sentence -> chapter -> cue', () => {
    const places = DOCUMENT.map(({ number }) => {
      const found = cues.filter(({ kind, sentence }) => kind === 'document' && sentence === number);
      return `${number} -> ${found.map(({ chapter, id }) => `${chapter} -> ${id}`).join(', ')}`;
    });
    expect(places).toMatchInlineSnapshot(`
      [
        "1 -> condition -> condition.procedure",
        "2 -> condition -> condition.aim",
        "3 -> insertion -> insertion.principle",
        "4 -> relaxation -> relaxation.purpose",
        "5 -> condition -> condition.achalasia",
        "6 -> condition -> condition.others",
        "7 -> preparation -> preparation.workup",
        "8 -> preparation -> preparation.diet",
        "9 -> preparation -> preparation.place",
        "10 -> preparation -> preparation.anesthesia",
        "11 -> insertion -> insertion.mouth",
        "12 -> myotomy -> myotomy.tools",
        "13 -> myotomy -> myotomy.goal",
        "14 -> insertion -> insertion.camera",
        "15 -> benefits -> benefits.several",
        "16 -> benefits -> benefits.invasive",
        "17 -> benefits -> benefits.recovery",
        "18 -> benefits -> benefits.function",
        "19 -> benefits -> benefits.patients",
        "20 -> risks -> risks.safe",
        "21 -> risks -> risks.effects",
        "22 -> risks -> risks.watch",
        "23 -> recovery -> recovery.watch",
        "24 -> recovery -> recovery.diet",
        "25 -> recovery -> recovery.medicine",
        "26 -> recovery -> recovery.followUp",
        "27 -> outlook -> outlook.application",
        "28 -> myotomy -> myotomy.personal",
        "29 -> outlook -> outlook.research",
        "30 -> outlook -> outlook.studies",
        "31 -> outlook -> outlook.advance",
        "32 -> outlook -> outlook.life",
        "33 -> outlook -> outlook.future",
      ]
    `);
  });
});

describe('the chapters', () => {
  it('are the thirteen of the public interface', () => {
    expect(POEM.chapters.map(({ id }) => id).join(' ')).toBe(CHAPTERS);
  });

  it.each(POEM.chapters.map((chapter) => [chapter.id, chapter] as const))(
    '%s speaks its beats in order',
    (id, chapter) => {
      expect(chapter.cues.flatMap(({ beats }) => beats)).toEqual(BEATS[id]);
    },
  );

  it('cover what is done, what it brings, what it risks and what else could be done', () => {
    expect(new Set(POEM.chapters.map(({ subject }) => subject))).toEqual(
      new Set(['done', 'brings', 'risks', 'alternatives']),
    );
  });

  it('last 9 to 14 minutes in French', () => {
    const seconds = POEM.chapters.reduce(
      (sum, chapter) =>
        sum +
        CHAPTER_GAP_S +
        chapter.cues.reduce(
          (own, { id, holdS }) =>
            own + timeCue(FRENCH.patient.cues[id] ?? '', 'fr').durationS + (holdS ?? 0) + CUE_GAP_S,
          0,
        ),
      0,
    );
    expect(seconds / 60).toBeGreaterThan(9);
    expect(seconds / 60).toBeLessThan(14);
  });
});

describe('the French words', () => {
  it('tell no figure without a source', () => {
    const bare = cues.filter(({ id, sources }) => /\p{N}/u.test(textOf(id)) && sources.length === 0);
    expect(bare.map(({ id }) => `${id}: ${textOf(id)}`)).toEqual([]);
  });

  it.each(
    REGISTERS.flatMap((register) =>
      allWords(FRENCH[register]).map(({ key, text }) => [key, register, timeCue(text, 'fr').text] as const),
    ),
  )('%s, %s: French typography', (_, __, text) => {
    expect(text, 'straight apostrophes or quotes').not.toMatch(/['"]/);
    expect(text, 'no unbreakable space before : ; ! ? »').not.toMatch(/[^\u00a0][:;!?»]/);
    expect(text, 'no unbreakable space after «').not.toMatch(/«[^\u00a0]/);
    expect(text, 'double space').not.toMatch(/[ \u00a0]{2}/);
    expect(text, 'starts with a capital, ends with a full stop').toMatch(/^[«\u00a0]*\p{Lu}.*[.?]$/u);
  });

  it('answer at once where evidence disagrees with the document or completes it', () => {
    const noted = new Set(cues.filter(({ kind }) => kind === 'clinicalNote').map(({ sentence }) => sentence));
    // Fact sheet, verdicts: reflux and normal function; loss of peristalsis; other motor disorders (twice); general
    // anesthesia; extent of the cut; complications; recovery; surgery avoided (twice); rare; gas; drugs; opinion.
    expect([...noted].toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual([
      5, 6, 10, 12, 16, 17, 18, 19, 20, 21, 25, 27, 31, 32,
    ]);
  });

  it('state the reflux verdict with its figures', () => {
    const notes = cues
      .filter(({ kind, sentence }) => kind === 'clinicalNote' && sentence === 18)
      .map(({ id }) => textOf(id));
    expect(notes.join(' ')).toMatch(/au contraire davantage de reflux/);
    expect(notes.join(' ')).toMatch(/4\u00a0patients sur\u00a010.*3 sur\u00a010/);
  });
});

describe('the translations', () => {
  const translations = LANGUAGE_CODES.filter((code) => code !== DOCUMENT_LANGUAGE);

  it.each(translations)('%s: every cue is translated, the student told more than the patient', (code) => {
    const same = cues.filter(({ id }) => SCRIPTS[code].patient.cues[id] === FRENCH.patient.cues[id]);
    expect(same.map(({ id }) => id)).toEqual([]);
    const spine = cues.filter(({ kind }) => kind === 'document');
    for (const { id } of spine)
      expect(SCRIPTS[code].student.cues[id], `${id}: the document is the same to both`).toBe(
        SCRIPTS[code].patient.cues[id],
      );
    const letters = (register: Register): number =>
      Object.values(SCRIPTS[code][register].cues).join('').length;
    expect(letters('student')).toBeGreaterThan(letters('patient'));
  });

  it.each(LANGUAGE_CODES)('%s: is signed by nobody yet, or by somebody on a day', (code) => {
    const signed = REGISTERS.flatMap((register) => SCRIPTS[code][register].review ?? []);
    expect(signed.filter(({ by, on }) => by.trim() === '' || !/^\d{4}-\d\d-\d\d$/.test(on))).toEqual([]);
  });

  it('Arabic is read without its vowel signs and said with them', () => {
    const { cues: read, spoken } = SCRIPTS.ar.patient;
    expect(Object.values(read).join(' ')).not.toMatch(/[\u064B-\u0652]/u);
    expect(Object.keys(spoken ?? {})).toEqual(Object.keys(read));
    expect(Object.values(spoken ?? {}).every((text) => /[\u064B-\u0652]/u.test(text))).toBe(true);
  });
});

it('cites every source it lists, and lists every source once', () => {
  const cited = new Set(
    [...cues, ...Object.values(STRUCTURES)].flatMap(({ sources, studentSources = [] }) => [
      ...sources,
      ...studentSources,
    ]),
  );
  expect(SOURCES.map(({ key }) => key).filter((key) => !cited.has(key))).toEqual([]);
});
