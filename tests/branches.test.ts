import { describe, expect, it } from 'vitest';
import { BRANCHES } from '../src/content/poem/branches';
import { BRANCH_LABELS } from '../src/content/poem/branchLabels';
import { BRANCH_SHOTS } from '../src/content/poem/branchShots';
import { BRANCH_SOURCES } from '../src/content/poem/branchSources';
import { FIGURES } from '../src/content/poem/figures';
import { POEM } from '../src/content/poem/procedure';
import { SOURCES } from '../src/content/poem/sources';
import type { BranchesWords } from '../src/content/words/branches/types';
import { WORDS as ar } from '../src/content/words/branches/ar';
import { WORDS as en } from '../src/content/words/branches/en';
import { WORDS as es } from '../src/content/words/branches/es';
import { WORDS as fr } from '../src/content/words/branches/fr';
import { LANGUAGE_CODES, type LanguageCode } from '../src/narration/types';
import { restingTissue } from '../src/organ/tissue';
import { Detour } from '../src/player/detour';
import { SCOPE_LABELS } from '../src/content/poem/scopeLabels';
import type { LabelName } from '../src/procedure/labels';
import { cameraPoseAt, createCameraPose } from '../src/scene/cameraPose';
import { LabelPoints } from '../src/scene/labelPoints';
import { insideMask, seeThroughLens } from '../src/scene/lens';
import { sceneAt } from '../src/scene/sceneAt';
import { createScopePath, scopePathAt } from '../src/scene/scopePath';
import { createSceneState } from '../src/scene/state';
import { tissueOf } from '../src/scene/tissueOf';
import { createTipPose, tipPoseAt } from '../src/scene/tipPose';
import type { SceneState } from '../src/scene/types';
import { leavingTime, legsOf } from '../src/player/branches/branchWay';
import { formatLink, parseLink } from '../src/player/link';
import {
  BRANCH_IDS,
  BRANCH_QUESTIONS,
  BRANCH_STAGES,
  type Branch,
  type BranchId,
  type BranchQuestionName,
  type BranchStageName,
} from '../src/procedure/branches';
import { branchIssues } from '../src/procedure/rules/branches';
import { TRACKS, type TrackName } from '../src/procedure/tracks';
import { CASES, realProgramme } from './support/programme';
import { CORNERS } from './support/corners';
import { distinct, figureIssue, valuesIn } from './support/figures';

const WORDS: Readonly<Record<LanguageCode, BranchesWords>> = { fr, en, es, ar };
const sources = [...SOURCES, ...BRANCH_SOURCES];
const matter = { branches: BRANCHES, shots: [...POEM.shots, ...BRANCH_SHOTS] };

it('the branches have nothing wrong with them, in any case', () => {
  const issues = branchIssues(BRANCHES, {
    procedure: POEM,
    shots: BRANCH_SHOTS,
    sources,
    tracks: TRACKS,
    cases: CORNERS,
  });
  expect(issues, `\n${issues.join('\n')}\n`).toEqual([]);
});

it('the branches are told in the order in which the story passes them', () => {
  const programme = realProgramme();
  expect(BRANCHES.map(({ id }) => id)).toEqual([...BRANCH_IDS]);
  const times = BRANCHES.map((branch) => leavingTime(branch, programme));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});

it('every shot of the branches is used and has names; every source is cited', () => {
  const steps = BRANCHES.flatMap(({ stages }) => BRANCH_STAGES.flatMap((name) => stages[name].steps));
  const used = new Set(steps.map(({ shot }) => shot));
  expect(BRANCH_SHOTS.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  expect(Object.keys(BRANCH_LABELS).toSorted()).toEqual(BRANCH_SHOTS.map(({ id }) => id).toSorted());
  const cited = new Set(BRANCHES.flatMap(citedIn));
  expect(BRANCH_SOURCES.map(({ key }) => key).filter((key) => !cited.has(key))).toEqual([]);
});

function citedIn({ stages, questions }: Branch): string[] {
  return [
    ...BRANCH_STAGES.flatMap((name) => [
      ...stages[name].sources,
      ...stages[name].figures.flatMap(({ told }) => told.map(({ source }) => source)),
    ]),
    ...BRANCH_QUESTIONS.flatMap((name) => questions[name].sources),
  ];
}

describe('the figures of the branches', () => {
  const figures = BRANCHES.flatMap(({ id, stages }) =>
    BRANCH_STAGES.flatMap((stage) => stages[stage].figures.map(({ told }) => ({ id, stage, told }))),
  );

  it('were read or are reckoned from what was read, every one', () => {
    expect(figures.length).toBeGreaterThan(15);
    const tags = figures.flatMap(({ told }) => told.map(({ tag }) => tag as string));
    expect(tags.filter((tag) => tag !== 'V1' && tag !== 'V2' && tag !== 'D')).toEqual([]);
    // What was read in a secondary page alone is not said to have been read at its source.
    const wrong = figures.flatMap(({ told }) =>
      told.filter(
        ({ source, tag }) => tag === 'V1' && sources.find(({ key }) => key === source)?.read !== 'V1',
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('say what the story says by the same source, where it tells them too', () => {
    const story = Object.values(FIGURES).flatMap((register) => Object.values(register).flat());
    const told = (source: string, value: string): boolean =>
      story.some((each) => each.source === source && each.values.includes(value));
    // Read for the branches, beside the story: each stands in the fact sheet by this source.
    const own = figures.flatMap(({ told: by }) =>
      by.flatMap(({ source, values }) =>
        values.filter((value) => !told(source, value)).map((value) => `${source} ${value}`),
      ),
    );
    expect(distinct(own)).toMatchInlineSnapshot(`
      [
        "S08 1.98",
        "S08 2.28",
        "S08 20",
        "S09 1.91",
        "S09 10",
        "S09 1753",
        "S09 20",
        "S09 4.29",
        "S09 7",
        "S09 7.61",
        "S10 0.2",
        "S16 30",
        "S16 40",
        "S16 7",
        "S21 71",
        "S24 31.3",
        "S24 58.1",
        "S25 3",
        "S28 0.5",
        "S28 1.4",
        "S28 20.8",
        "S37 18",
        "S37 5",
        "S39 26",
        "S40 8",
        "S79 2",
        "S79 3",
        "S92 100",
      ]
    `);
  });

  it.each(LANGUAGE_CODES)('are all written, and no other: %s', (language) => {
    const wrong = BRANCHES.flatMap(({ id, stages }) =>
      BRANCH_STAGES.flatMap((name) => {
        const words = WORDS[language].branches[id].stages[name];
        const ids = stages[name].figures.map((figure) => figure.id);
        expect(Object.keys(words.figures), `${id}, ${name}`).toEqual(ids);
        return stages[name].figures.map((figure) => {
          const { figure: large = '', says = '' } = words.figures[figure.id] ?? {};
          const sourced = figure.told.flatMap(({ values }) => values);
          return figureIssue(`${id}, ${name}, ${figure.id}`, `${large} ${says}`, sourced, language);
        });
      }),
    );
    expect(wrong.filter((issue) => issue !== null)).toEqual([]);
  });

  it.each(LANGUAGE_CODES)('are the only ones that texts, questions and reasons write: %s', (language) => {
    const wrong = BRANCHES.flatMap(({ id, stages }) => {
      const words = WORDS[language].branches[id];
      const known = new Set(
        BRANCH_STAGES.flatMap((name) =>
          stages[name].figures.flatMap(({ told }) => told.flatMap(({ values }) => values)),
        ),
      );
      // Where the tunnel ends is told by the same source in the story.
      if (id === 'bleeding') for (const value of ['2', '3']) known.add(value);
      const texts = [
        ...BRANCH_STAGES.map((name) => words.stages[name].text),
        ...BRANCH_QUESTIONS.flatMap((name) => [
          words.questions[name].ask,
          ...Object.values(words.questions[name].options).flatMap(({ say, why }) => [say, why]),
        ]),
      ];
      return texts.flatMap((text) =>
        valuesIn(text)
          .filter((figure) => !known.has(figure))
          .map((figure) => `${id}: ${figure} in « ${text} »`),
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(LANGUAGE_CODES)('the words of the branches: %s', (language) => {
  const words = WORDS[language];

  it('stand for every branch, question, option and figure, and for no other', () => {
    for (const { id, questions } of BRANCHES)
      for (const name of BRANCH_QUESTIONS)
        expect(Object.keys(words.branches[id].questions[name].options).toSorted(), `${id}, ${name}`).toEqual(
          [...questions[name].options].toSorted(),
        );
  });

  it('are its own typography', () => {
    for (const text of textsOf(words)) {
      expect(text.trim(), 'an empty text').not.toBe('');
      expect(text, 'straight apostrophes or quotes').not.toMatch(/['"]/);
      expect(text, 'double space').not.toMatch(/[ \u00a0]{2}/);
      if (language === 'fr') {
        expect(text, 'no unbreakable space before : ; ! ? »').not.toMatch(/[^\u00a0][:;!?»]/);
        expect(text, 'no unbreakable space after «').not.toMatch(/«[^\u00a0]/);
      }
      if (language === 'es') expect(text, 'a space before : ;').not.toMatch(/[ \u00a0][:;]/);
    }
  });

  it('do not give the answer away by its length', () => {
    const ranks = eachQuestion((branch, name) => {
      const { options, right } = branch.questions[name];
      const lengths = options.map((id) => words.branches[branch.id].questions[name].options[id]!.say.length);
      const own = lengths[options.indexOf(right)]!;
      // 0 the shortest, 1 the longest.
      return lengths.filter((length) => length < own).length / (options.length - 1);
    });
    const mean = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
    expect(Math.abs(mean - 0.5), `${ranks.map((rank) => rank.toFixed(2)).join(' ')}`).toBeLessThan(0.17);
    expect(ranks.filter((rank) => rank === 1).length, 'the longest').toBeLessThan(ranks.length / 2);
  });

  it('do not give it away as the only one that claims nothing of all or none', () => {
    const ABSOLUTE = {
      fr: /(?<!\p{L})(?:toujours|jamais|aucune?|plupart|tous|toutes|rien)(?!\p{L})/iu,
      en: /(?<!\p{L})(?:always|never|no more|most|every|all|nothing)(?!\p{L})/iu,
      es: /(?<!\p{L})(?:siempre|nunca|ningún|mayoría|todos|todas|nada)(?!\p{L})/iu,
      ar: /(?<!\p{L})(?:دائمًا|أبدًا|قط|معظم|كل|لا شيء|أي)(?!\p{L})/u,
    }[language];
    const lonely = eachQuestion((branch, name) => {
      const { options, right } = branch.questions[name];
      const says = words.branches[branch.id].questions[name].options;
      const others = options.filter((id) => id !== right);
      return others.every((id) => ABSOLUTE.test(says[id]!.say)) ? [`${branch.id}, ${name}`] : [];
    }).flat();
    expect(lonely).toEqual([]);
  });
});

it('the right answer stands in every place, and nowhere too often', () => {
  const places = eachQuestion(({ questions }, name) =>
    questions[name].options.indexOf(questions[name].right),
  );
  for (const place of [0, 1, 2, 3]) {
    const count = places.filter((each) => each === place).length;
    expect(count, `place ${place}`).toBeGreaterThan(0);
    expect(count, `place ${place}`).toBeLessThan(places.length / 2);
  }
});

describe.each(Object.entries(CASES))('the pictures of the branches, %s', (_, caseParameters) => {
  const programme = realProgramme(caseParameters);

  it('keep every track within its bounds and a cut within its tunnel', () => {
    const wrong = BRANCHES.flatMap((branch) =>
      BRANCH_STAGES.flatMap((stage) =>
        legsOf(branch, stage, programme, matter).flatMap(({ view: { values = {} } }) => {
          const outside = (Object.entries(values) as [TrackName, number][])
            .filter(([name, value]) => value < TRACKS[name].min || value > TRACKS[name].max)
            .map(([name, value]) => `${branch.id}, ${stage}: ${name} ${value}`);
          const { myotomyEndCm, tunnelEndCm } = values;
          const beyond =
            myotomyEndCm !== undefined && tunnelEndCm !== undefined && myotomyEndCm > tunnelEndCm
              ? [`${branch.id}, ${stage}: cut to ${myotomyEndCm} in a tunnel to ${tunnelEndCm}`]
              : [];
          return [...outside, ...beyond];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('change something at every stage, and last no longer than anybody waits', () => {
    for (const branch of BRANCHES)
      for (const stage of BRANCH_STAGES) {
        const legs = legsOf(branch, stage, programme, matter);
        const lastS = legs.reduce((sum, { overS }) => sum + overS, 0);
        expect(lastS, `${branch.id}, ${stage}`).toBeGreaterThan(0.5);
        expect(lastS, `${branch.id}, ${stage}`).toBeLessThan(12);
      }
  });
});

/** What each stage is about, by name: seen in it, whatever the case. */
const SUBJECTS: Readonly<Record<BranchId, Readonly<Partial<Record<BranchStageName, LabelName>>>>> = {
  bleeding: { met: 'blood', done: 'forceps', follows: 'endoscope' },
  mucosalInjury: { met: 'tear', done: 'clips', follows: 'clips' },
  cutTooShort: { met: 'remainingFibers', done: 'cutMuscle', follows: 'remainingFibers' },
  cutTooFar: { met: 'cutEnd', done: 'endoscope', follows: 'cutEnd' },
  // What it comes to is a belly without anything.
  gasUnderTension: { met: 'abdominalGas', done: 'reliefNeedle', follows: 'stomach' },
};

describe.each(Object.entries(CASES))('the names in the branches, %s', (_, caseParameters) => {
  const programme = realProgramme(caseParameters);

  it('name what each stage is about', () => {
    const missing = BRANCHES.flatMap((branch) =>
      BRANCH_STAGES.filter((stage) => {
        const state = sceneAt(programme, leavingTime(branch, programme), createSceneState());
        const detour = new Detour(state, () => {});
        detour.go(legsOf(branch, stage, programme, matter).at(-1)!.view);
        detour.apply(state);
        return !namesIn(state, branch.stages[stage].view).includes(SUBJECTS[branch.id][stage]!);
      }).map((stage) => `${branch.id}, ${stage}: ${SUBJECTS[branch.id][stage]}`),
    );
    expect(missing).toEqual([]);
  });

  function namesIn(state: SceneState, view: 'outside' | 'scope'): string[] {
    const fromScope = view === 'scope';
    const labels = fromScope ? SCOPE_LABELS : (BRANCH_LABELS[state.shotId] ?? []);
    const points = new LabelPoints(labels, fromScope);
    points.begin(state, programme);
    if (fromScope) {
      const tissue = tissueOf(state, caseParameters, restingTissue());
      const pose = tipPoseAt(scopePathAt(state, tissue, createScopePath()), createTipPose());
      const image = { x: 0, y: 0 };
      points.look(pose.position, (point) => seeThroughLens(pose, point, image) && insideMask(image) > 0.08);
    } else points.look(cameraPoseAt(state.shot, 1, createCameraPose()).position, () => true);
    const point = { x: 0, y: 0, z: 0 };
    return labels.flatMap(({ name }, i) => (points.at(i, point) ? [name] : []));
  }
});

it('every place of every branch stands in an address and is read from it', () => {
  const offer = {
    languages: ['fr'],
    chapterIds: [],
    swallowIds: [],
    exploreViews: [],
    language: 'fr',
  } as const;
  for (const id of BRANCH_IDS)
    for (const stage of BRANCH_STAGES) {
      const query = `?mode=teach&branch=${id},${stage}`;
      const { values, issues } = parseLink(query, offer);
      expect(issues).toEqual([]);
      expect(values).toMatchObject({ branch: { id, stage, take: 1 }, study: 'branches', explore: null });
      expect(formatLink(values, 'fr')).toBe(query);
    }
  for (const bad of [
    '?mode=teach&branch=bleeding',
    '?mode=teach&branch=bleeding,done,1',
    '?branch=bleeding,met',
  ])
    expect(parseLink(bad, offer)).toMatchObject({
      values: { branch: null, study: null },
      issues: [{ key: 'branch' }],
    });
});

function eachQuestion<T>(look: (branch: Branch, name: BranchQuestionName) => T): T[] {
  return BRANCHES.flatMap((branch) => BRANCH_QUESTIONS.map((name) => look(branch, name)));
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
