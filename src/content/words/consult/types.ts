import type { Subject } from '../../../procedure/types';

type Named<Name extends string> = Readonly<Record<Name, string>>;

/** Words of what is used at a consultation, and of settings, in one language. */
export interface ConsultWords {
  /** Drawing and pointing over the picture. */
  readonly marks: {
    readonly heading: string;
    readonly pen: string;
    readonly pointer: string;
    readonly color: string;
    readonly colors: Named<'ink' | 'blue' | 'green' | 'yellow'>;
    readonly undo: string;
    readonly clear: string;
    readonly previous: string;
    readonly next: string;
    readonly close: string;
    /** The surface that is drawn upon, as a screen reader names it. */
    readonly paper: Named<'outside' | 'scope'>;
    /** How it goes without a mouse. */
    readonly byKeys: Named<'none' | 'pen' | 'pointer'>;
  };

  /** The four things every telling covers. */
  readonly telling: {
    readonly heading: string;
    readonly subjects: Named<Subject>;
    /** How far a thing has been told. */
    readonly state: (shown: number, of: number, told: boolean) => string;
    readonly tick: (subject: string) => string;
    readonly untick: (subject: string) => string;
    readonly board: string;
  };

  /** Risks, benefits and other treatments beside the picture. */
  readonly boardPanel: {
    readonly heading: string;
    readonly sections: Named<'brings' | 'risks' | 'alternatives'>;
    readonly toStory: Named<'brings' | 'risks' | 'alternatives'>;
  };

  readonly handout: {
    readonly heading: string;
    readonly open: string;
    readonly note: string;
    readonly pictures: string;
    readonly addNow: string;
    readonly remove: (caption: string) => string;
    readonly mostPictures: (count: number) => string;
    readonly drawn: string;
    readonly questions: string;
    readonly questionList: readonly string[];
    readonly own: string;
    readonly ownHint: string;
    readonly print: string;
    readonly printHint: string;
    readonly failed: string;
    /** On the paper. */
    readonly title: string;
    readonly summaryOf: string;
    readonly linkHeading: string;
    readonly linkNote: string;
    readonly linkWithout: string;
    /** The page is served by this very machine. */
    readonly linkLocal: string;
    readonly code: string;
    readonly yourNotes: string;
    readonly sources: string;
  };

  readonly presenter: {
    readonly heading: string;
    readonly open: string;
    readonly openWindow: string;
    readonly closeWindow: string;
    readonly inStep: string;
    readonly waiting: string;
    readonly alone: string;
    /** The browser refused the window. */
    readonly blocked: string;
    readonly byHand: string;
    readonly pictureOnly: string;
    readonly back: string;
    readonly said: string;
    readonly more: string;
    readonly next: (seconds: number) => string;
    readonly nothingNext: string;
    readonly clock: string;
    readonly restartClock: string;
    /** Title of the window that shows the picture. */
    readonly audience: string;
    readonly audienceWaits: string;
    readonly lost: string;
  };

  readonly newPatient: {
    readonly open: string;
    readonly heading: string;
    readonly note: string;
    readonly confirm: string;
    readonly cancel: string;
    readonly done: string;
  };

  readonly settings: {
    readonly heading: string;
    readonly mode: string;
    readonly modes: Named<'consult' | 'teach' | 'kiosk'>;
    readonly modeNotes: Named<'consult' | 'teach' | 'kiosk'>;
    readonly textSize: string;
    readonly textSizeOf: (share: number) => string;
    readonly contrast: string;
    readonly contrasts: Named<'auto' | 'more'>;
    readonly theme: string;
    readonly themes: Named<'auto' | 'light' | 'dark'>;
    readonly captions: string;
    readonly captionsOn: string;
    readonly captionSize: string;
    readonly captionBackground: string;
    readonly captionBackgrounds: Named<'plate' | 'solid' | 'none'>;
    readonly voice: string;
    readonly quality: string;
    readonly qualities: Named<'auto' | 'high' | 'modest' | 'software'>;
    readonly remembered: string;
    readonly reset: string;
    readonly resetDone: string;
  };

  /** Pictures and films to keep. */
  readonly film: {
    readonly heading: string;
    readonly pictureHeading: string;
    readonly note: string;
    readonly what: string;
    readonly thisChapter: (title: string) => string;
    readonly whole: string;
    readonly chapter: (title: string) => string;
    readonly size: string;
    readonly sizes: readonly [string, string, string, string];
    readonly rate: string;
    readonly rateOf: (perSecond: number) => string;
    readonly format: string;
    readonly formatOf: (name: string, sound: boolean) => string;
    readonly shows: string;
    readonly captions: string;
    readonly labels: string;
    readonly lettering: string;
    readonly sound: string;
    /** Length, s, and about how many bytes. */
    readonly about: (lengthS: number, bytes: number) => string;
    readonly make: string;
    readonly cancel: string;
    readonly progress: (done: number, total: number, leftS: number | null) => string;
    readonly saved: string;
    readonly cancelled: string;
    readonly failed: string;
    readonly asking: string;
    /** The browser encodes no film; what there is instead. */
    readonly cannot: string;
    readonly noSoundHere: string;
    readonly savePicture: string;
    readonly pictureFailed: string;
  };
}
