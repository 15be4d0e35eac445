import type { CaseParameters } from '../../procedure/case';
import type { CaseRange } from '../../procedure/casePresets';
import type { CaseWarning } from '../../procedure/caseWarnings';
import type { LabelName } from '../../procedure/labels';
import type { Register } from '../../narration/types';
import type { Pair, Side } from '../../procedure/pairs';
import type { CueKind } from '../../procedure/types';
import type { BoardWords } from './board/types';
import type { ChartWords } from './charts/types';
import type { ConsultWords } from './consult/types';

/** What stands beside the picture, one at a time. */
export type MeasureTab = 'case' | 'manometry' | 'barium' | 'distensibility' | 'eckardt';

/** Keyboard commands and what they are called in the list of shortcuts. */
export type Command =
  | 'toggle'
  | 'nextStop'
  | 'previousStop'
  | 'nextChapter'
  | 'previousChapter'
  | 'start'
  | 'end'
  | 'volumeUp'
  | 'volumeDown'
  | 'mute'
  | 'captions'
  | 'fullscreen'
  | 'labels'
  | 'swapView'
  | 'layout'
  | 'scopeHelp'
  | 'compare'
  | 'pen'
  | 'pointer'
  | 'seminar'
  | 'board'
  | 'notes'
  | 'pictureOnly'
  | 'help';

/** Every word of the interface in one language. What the narration says stands in the scripts instead. */
export interface Words extends ConsultWords {
  readonly title: string;
  readonly subtitle: string;
  /** One quiet line that is always on screen. */
  readonly informationOnly: string;
  /** What the product is for, in full. */
  readonly intendedPurpose: string;
  readonly posterAlt: string;
  readonly close: string;

  readonly chapters: {
    readonly heading: string;
    /** e.g. `chapter(5, 'Le tunnel')`, as read by a screen reader. */
    readonly chapter: (number: number, title: string) => string;
    /** Puts the list away, where it stands beside the picture. */
    readonly fold: string;
  };

  readonly transport: {
    readonly heading: string;
    readonly play: string;
    readonly pause: string;
    readonly nextStop: string;
    readonly previousStop: string;
    readonly nextChapter: string;
    readonly previousChapter: string;
    readonly position: string;
    /** What the scrubber says of its place: seconds, seconds, title of the chapter. */
    readonly positionOf: (timeS: number, durationS: number, chapter: string) => string;
    readonly captionsOn: string;
    readonly captionsOff: string;
    readonly labelsOn: string;
    readonly labelsOff: string;
    readonly transcript: string;
    readonly copyLink: string;
    readonly fullScreenOn: string;
    readonly fullScreenOff: string;
    readonly help: string;
    /** Opens the menu of what finds no room beside the buttons. */
    readonly more: string;
  };

  readonly link: {
    readonly copied: string;
    /** Where the clipboard cannot be written: the address stands in a field below this sentence. */
    readonly copyYourself: string;
    /** A key and value of the address that could not be followed. */
    readonly issue: (key: string, value: string) => string;
  };

  /** What a clinician should look at twice in the case shown. */
  readonly caseWarnings: Readonly<Record<CaseWarning, string>>;

  /** The sheet that exports a lesson; its words come with it. */
  readonly lesson: {
    readonly heading: string;
    /** What a lesson tells its platform. */
    readonly reports: string;
    /** A chapter that the lesson asks for. */
    readonly watched: string;
    readonly toWatch: string;
    /** The package's description of the lesson cannot be read. */
    readonly broken: string;
  };

  /** Names of the seminar room and its pages; their words come with them. */
  readonly seminar: {
    readonly heading: string;
    readonly pages: Readonly<Record<'explore' | 'contrast' | 'branches' | 'test' | 'figures', string>>;
  };

  /** The schematic case and how it is chosen. */
  readonly caseChoice: {
    readonly heading: string;
    /** Schematic, never a patient's data. */
    readonly note: string;
    readonly type: string;
    readonly types: Readonly<Record<CaseParameters['type'], string>>;
    readonly typeNotes: Readonly<Record<CaseParameters['type'], string>>;
    readonly approach: string;
    readonly approaches: Readonly<Record<CaseParameters['approach'], string>>;
    readonly approachNote: string;
    readonly ranges: Readonly<Record<CaseRange, string>>;
    readonly valueOf: (range: CaseRange, value: number) => string;
    /** Whole length of the cut and where it runs. */
    readonly cut: (lengthCm: number, startCm: number, endCm: number) => string;
    /** Back to what the type brings with it. */
    readonly reset: string;
  };

  /** Case, swallow and measurements beside the picture. */
  readonly measures: {
    readonly heading: string;
    readonly tabs: Readonly<Record<MeasureTab, string>>;
    readonly swallow: string;
    /** By the id of a swallow of the bench. */
    readonly swallows: Readonly<Record<string, string>>;
    readonly play: string;
    readonly pause: string;
    /** Of the slider that goes through the swallow. */
    readonly time: string;
    readonly seconds: (s: number) => string;
    readonly beside: string;
    readonly reckoning: (percent: number) => string;
    /** Peristalsis does not come back: emptying is by gravity. */
    readonly gravity: string;
    /** What is computed, by what, and that it is no patient. */
    readonly model: string;
  };

  readonly captions: {
    readonly region: string;
    /** Their keys, e.g. « S39, S42 ». */
    readonly sourcesAre: (keys: string) => string;
    /** How the kind of a sentence is named; the document's with the sentence's number. */
    readonly kind: (kind: CueKind, sentence: number | null) => string;
  };

  /** What a student is told of a source. */
  readonly sources: {
    /** Of publication; null: neither the source nor its citation says it. */
    readonly year: (year: number | null) => string;
    /** How sure it is: read itself, read on a page that speaks of it, or reckoned from it. */
    readonly how: Readonly<Record<'V1' | 'V2' | 'D', string>>;
    /** Before the figures of a sentence that stand in it, and before those that are reckoned from it. */
    readonly figures: string;
    readonly reckoned: string;
  };

  /** The narration as it is heard: whose voice, how, in which words. */
  readonly voice: {
    readonly heading: string;
    /** Opens the panel of all this. */
    readonly open: string;
    readonly soundOn: string;
    readonly soundOff: string;
    /** The button that turns the sound on, where there is room for one word. */
    readonly soundShort: string;
    readonly language: string;
    readonly register: string;
    readonly registers: Readonly<Record<Register, string>>;
    readonly registerNotes: Readonly<Record<Register, string>>;
    /** No clinician has signed the words of now. */
    readonly unreviewed: string;
    readonly sound: string;
    readonly volume: string;
    /** 0 to 1, as a slider says it. */
    readonly volumeOf: (share: number) => string;
    readonly whose: string;
    readonly bundled: string;
    readonly bundledNote: string;
    readonly device: string;
    /** Names of the device's voices for this language; none: it has none. */
    readonly deviceNote: (names: readonly string[]) => string;
    readonly deviceUnknown: string;
    readonly rate: string;
    /** e.g. 0.75 as « 0,75 × ». */
    readonly rateOf: (rate: number) => string;
    readonly offline: string;
    readonly offlineNote: string;
    /** Bytes of all sounds. */
    readonly keep: (bytes: number) => string;
    readonly keeping: (share: number) => string;
    readonly kept: string;
    readonly keepFailed: string;
    readonly cancel: string;
    /** What went wrong, what happens instead, and what can be done. */
    readonly problem: Readonly<
      Record<'blocked' | 'missing' | 'broken' | 'noDeviceVoice' | 'deviceFailed' | 'languageFailed', string>
    >;
  };

  /** The whole narration as text. */
  readonly transcript: {
    /** What a press on a sentence does. */
    readonly hint: string;
    readonly download: string;
    readonly chapterCaptions: string;
    readonly allCaptions: string;
    readonly plainText: string;
  };

  /** The outside view and the endoscope's. */
  readonly views: {
    readonly heading: string;
    readonly scope: string;
    readonly showOutside: string;
    readonly showScope: string;
    /** Ways in which the two share the picture. */
    readonly layout: Readonly<Record<'inset' | 'both' | 'single', string>>;
    /** The button that goes to the next of them: says the one of now. */
    readonly nextLayout: (now: string) => string;
    readonly help: string;
    /** The endoscope's view was asked for, and the endoscope is not in the body. */
    readonly away: string;
  };

  /** Two organs side by side. */
  readonly compare: {
    /** Opens the choice of what is compared. */
    readonly heading: string;
    readonly choices: Readonly<Record<'told' | 'off' | Pair, string>>;
    /** Names over the halves. */
    readonly sides: Readonly<Record<Side, string>>;
    readonly divider: string;
    /** Where the divider stands: names of both organs, share of the picture that the first has, 0 to 1. */
    readonly dividerAt: (first: string, second: string, share: number) => string;
    readonly moveLeft: string;
    readonly moveRight: string;
    readonly middle: string;
    /** For those who do not see the picture: how many organs there are, one of them with what it shows, how wide it is. */
    readonly beside: (organs: number) => string;
    readonly shown: (name: string, what: string) => string;
    readonly width: (diameterMm: number) => string;
  };

  /** What stands over the endoscope's picture. */
  readonly scopeScreen: {
    readonly depthHeading: string;
    /** Insertion depth in cm at the incisors; before them there is none. */
    readonly depth: (cm: number) => string;
    readonly timeHeading: string;
    readonly chapterHeading: string;
    readonly ring: string;
    readonly sides: Readonly<Record<12 | 3 | 6 | 9, string>>;
    readonly ruler: string;
    readonly marks: Readonly<Record<'junction' | 'entry' | 'tunnel' | 'myotomy', string>>;
  };

  readonly camera: {
    readonly open: string;
    readonly heading: string;
    readonly left: string;
    readonly right: string;
    readonly up: string;
    readonly down: string;
    readonly closer: string;
    readonly farther: string;
    readonly guided: string;
  };

  /** What lies round the esophagus, and how each stands in the picture. */
  readonly neighbors: {
    readonly heading: string;
    readonly names: {
      readonly body: string;
      readonly spine: string;
      readonly aorta: string;
      readonly airway: string;
      readonly heart: string;
      readonly diaphragm: string;
    };
    readonly presences: { readonly hidden: string; readonly ghosted: string; readonly shown: string };
    /** Heads of the three columns: one short word each. */
    readonly short: { readonly hidden: string; readonly ghosted: string; readonly shown: string };
    /** Leaves the choice to the telling again. */
    readonly asTold: string;
  };

  /** Where in the body the picture is, as the small figure shows it. */
  readonly here: {
    readonly wholeOrgan: string;
    readonly throat: string;
    readonly chest: string;
    readonly junction: string;
    readonly stomach: string;
  };

  readonly legend: {
    readonly heading: string;
    readonly layers: {
      readonly mucosa: string;
      readonly submucosa: string;
      readonly submucosaBlue: string;
      readonly circularMuscle: string;
      readonly longitudinalMuscle: string;
      readonly adventitia: string;
    };
  };

  /** Names over the picture. */
  readonly labels: {
    readonly heading: string;
    readonly names: Readonly<Record<LabelName, string>>;
  };

  readonly scale: {
    /** A length of the scale bar, e.g. `length(2)` for 2 cm; below 1 cm in mm. */
    readonly length: (cm: number) => string;
    readonly thickerThanLife: string;
  };

  /** What the picture shows now, for those who do not see it. Depths in cm from the incisors. */
  readonly shown: {
    readonly scopeInLumen: (tipDepthCm: number) => string;
    readonly scopeInTunnel: (tipDepthCm: number) => string;
    readonly scopeInStomach: string;
    readonly scopeLooksBack: string;
    readonly tool: {
      readonly needle: string;
      readonly knife: string;
      readonly forceps: string;
      readonly clip: string;
    };
    readonly bleb: string;
    readonly entryOpen: (lengthMm: number) => string;
    readonly tunnel: (endCm: number) => string;
    readonly myotomy: (startCm: number, endCm: number) => string;
    readonly clips: (count: number) => string;
    /** The other treatments. */
    readonly balloon: string;
    readonly toxin: string;
    readonly outerCut: string;
    readonly wrap: string;
    readonly sphincterClosed: string;
    readonly sphincterOpen: (diameterMm: number) => string;
    readonly bolus: (depthCm: number) => string;
    /** How much of what was swallowed is still in the esophagus, and how much in the stomach. */
    readonly swallow: (insideMl: number, emptiedMl: number) => string;
  };

  readonly picture: {
    readonly heading: string;
    readonly loading: string;
    /** Progress in bytes. */
    /** Shown while the picture goes back to the organ before the operation. */
    readonly before: string;
    readonly loadedOf: (loadedBytes: number, totalBytes: number) => string;
    readonly retry: string;
    readonly continueWithout: string;
    readonly without: string;
    readonly problem: {
      readonly noWebGL: readonly [heading: string, explanation: string];
      readonly modelMissing: readonly [heading: string, explanation: string];
      readonly modelBroken: readonly [heading: string, explanation: string];
      readonly contextLost: readonly [heading: string, explanation: string];
      readonly unknown: readonly [heading: string, explanation: string];
    };
  };

  /** Recording the narration in one's own voice. */
  readonly recorder: {
    readonly heading: string;
    readonly intro: string;
    readonly onDevice: string;
    /** Storage is forbidden or full. */
    readonly notLasting: string;
    /** Recordings go before the page's voice. */
    readonly ownVoice: string;
    readonly progress: (recorded: number, sentences: number) => string;
    readonly states: Readonly<Record<'none' | 'recorded' | 'outOfDate', string>>;
    readonly record: string;
    readonly stop: string;
    readonly cancel: string;
    readonly listen: string;
    readonly stopListening: string;
    readonly retake: string;
    readonly keep: string;
    readonly discard: string;
    readonly remove: string;
    /** Plays the narration from this sentence. */
    readonly inStory: string;
    readonly asking: string;
    readonly countIn: string;
    readonly finishing: string;
    /** Time since the take began and time that the page's voice needs, e.g. `elapsed('0:04', '0:12')`. */
    readonly elapsed: (now: string, planned: string) => string;
    readonly level: string;
    readonly verdicts: Readonly<Record<'silent' | 'quiet' | 'good' | 'clipped', string>>;
    /** What a finished take is like. */
    readonly taken: (durationS: number, verdict: 'silent' | 'quiet' | 'good' | 'clipped') => string;
    readonly kept: string;
    readonly removed: string;
    readonly problems: Readonly<
      Record<
        | 'insecure'
        | 'unsupported'
        | 'refused'
        | 'noMicrophone'
        | 'busy'
        | 'unplugged'
        | 'silent'
        | 'unreadable',
        string
      >
    >;
    /** Keeping, removing, exporting or importing did not work, for a reason unknown. */
    readonly failed: string;
    readonly setHeading: string;
    readonly setNote: string;
    readonly exportSet: string;
    /** Name of the exported file, without spaces. */
    readonly fileName: string;
    readonly importSet: string;
    readonly imported: (count: number) => string;
    readonly refused: Readonly<
      Record<
        'tooLarge' | 'notZip' | 'noManifest' | 'wrongManifest' | 'wrongEntry' | 'missingSound' | 'wrongSound',
        string
      >
    >;
    readonly eraseAll: string;
    readonly eraseConfirm: string;
    readonly erased: string;
  };

  readonly board: BoardWords;
  readonly charts: ChartWords;

  readonly help: {
    readonly heading: string;
    readonly keys: Readonly<Record<Command, string>>;
    /** Names of keys that are not letters, by `KeyboardEvent.key`. */
    readonly keyNames: Readonly<Record<string, string>>;
  };
}
