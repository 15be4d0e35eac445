import { board } from './board/en';
import { charts } from './charts/en';
import { consult } from './consult/en';
import type { Words } from './types';

const fixed = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const figure = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
const megabytes = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const rate = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const decimal = (value: number): string => tenths.format(value);
const half = (value: number): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(Math.round(value * 2) / 2);

const count = (value: number, singular: string): string => `${value} ${singular}${value === 1 ? '' : 's'}`;

/** “2 minutes 5 seconds”: said in full, a screen reader would read 2:05 as a time of day. */
function spokenTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = count(whole % 60, 'second');
  return minutes > 0 ? `${count(minutes, 'minute')} ${rest}` : rest;
}

const kilobytes = (bytes: number): string => figure.format(Math.round(bytes / 1000));

export const en: Words = {
  ...consult,
  title: 'Endoscopic myotomy',
  subtitle: 'POEM: the procedure, step by step',
  informationOnly: 'General information: does not replace medical advice.',
  intendedPurpose:
    'This page explains a procedure with schematic pictures. It is not a medical device: it serves neither diagnosis nor the choice of a treatment, and neither asks for nor sends any personal data. Voices recorded in it stay on the device.',
  posterAlt:
    'Drawing of the esophagus, cut open: it runs down to the stomach and narrows where they meet, at the lower sphincter.',
  close: 'Close',

  chapters: {
    heading: 'Chapters',
    chapter: (number, title) => `Chapter ${number}: ${title}`,
    fold: 'Fold the list of chapters away',
  },

  transport: {
    heading: 'Playback',
    play: 'Play',
    pause: 'Pause',
    nextStop: 'Next step',
    previousStop: 'Previous step',
    nextChapter: 'Next chapter',
    previousChapter: 'Previous chapter',
    position: 'Position in the story',
    positionOf: (timeS, durationS, chapter) => `${chapter}, ${spokenTime(timeS)} of ${spokenTime(durationS)}`,
    captionsOn: 'Show captions',
    captionsOff: 'Hide captions',
    labelsOn: 'Show labels',
    labelsOff: 'Hide labels',
    transcript: 'Full text',
    copyLink: 'Copy the link to this view',
    fullScreenOn: 'Full screen',
    fullScreenOff: 'Leave full screen',
    help: 'Help and keyboard shortcuts',
    more: 'More commands',
  },

  link: {
    copied: 'Link copied: it reopens exactly this view.',
    copyYourself: 'Here is the link to this view, to copy:',
    issue: (key, value) =>
      `Something in the address could not be followed (${key} = ${value || 'empty'}); the usual view is shown instead.`,
  },

  caseWarnings: {
    entryToMyotomyGapUnder2Cm:
      'Case to look at again: less than 2 cm of intact mucosa lies between the entry and the start of the cut. The rule is to keep at least 2 cm.',
    gastricMyotomyOver2Cm5:
      'Case to look at again: the cut goes more than 2.5 cm onto the stomach. Beyond that, reflux esophagitis is more frequent.',
  },

  lesson: {
    heading: 'Export a lesson',
    reports:
      'To the platform, and to nobody else, the lesson reports the chapters watched, the answers to the test, the score and where to resume.',
    watched: 'watched',
    toWatch: 'to watch',
    broken:
      'The description of this lesson cannot be read (lesson.json); the page opens as usual and nothing is reported.',
  },

  seminar: {
    heading: 'Seminar room',
    pages: {
      explore: 'Explore',
      contrast: 'Compare',
      branches: 'What if',
      test: 'Self-test',
      figures: 'Figures',
    },
  },

  caseChoice: {
    heading: 'The case',
    note: 'A schematic case, never a patient’s data.',
    type: 'Type of achalasia',
    types: { I: 'Type I', II: 'Type II', III: 'Type III' },
    typeNotes: {
      I: 'The esophagus no longer contracts.',
      II: 'The whole esophagus comes under pressure at once.',
      III: 'It contracts too early, in spasms: the cut is longer.',
    },
    approach: 'Approach',
    approaches: { anterior: 'Anterior (front)', posterior: 'Posterior (back)' },
    approachNote: 'Both approaches give comparable results (S30, S31).',
    ranges: {
      bodyDiameterMm: 'Width of the esophagus',
      entryDepthCm: 'Entry, from the teeth',
      esophagealCutCm: 'Cut on the esophagus',
      gastricCutCm: 'Cut on the stomach',
    },
    valueOf: (range, value) => (range === 'bodyDiameterMm' ? `${decimal(value)} mm` : `${decimal(value)} cm`),
    cut: (length, start, end) =>
      `Cut of ${decimal(length)} cm, from ${decimal(start)} to ${decimal(end)} cm from the teeth`,
    reset: 'Usual values of this type',
  },

  measures: {
    heading: 'Case and measurements',
    tabs: {
      case: 'Case',
      manometry: 'Pressures',
      barium: 'X-ray',
      distensibility: 'Stretch',
      eckardt: 'Symptoms',
    },
    swallow: 'What is swallowed',
    swallows: {
      manometry: 'A sip of water, lying down',
      bite: 'One mouthful, sitting',
      meal: 'Three mouthfuls, sitting',
      glass: 'A glass of barium, standing',
    },
    play: 'Swallow',
    pause: 'Stop',
    time: 'Moment of the swallow',
    seconds: (s) => `${decimal(s)} s`,
    beside: 'Side by side',
    reckoning: (percent) => `Calculating: ${percent}%`,
    gravity:
      'After the operation the esophagus mostly does not push again: it empties chiefly by the weight of what is swallowed (S86).',
    model: 'Calculated by a simplified model of the esophagus. It is no patient, and no forecast.',
  },

  captions: {
    region: 'Captions',
    sourcesAre: (keys) => `Sources: ${keys}`,
    kind: (kind, sentence) => {
      if (kind === 'document') return sentence === null ? 'Document' : `Document, sentence ${sentence}`;
      return kind === 'complement' ? 'Addition' : 'Clinical note';
    },
  },

  sources: {
    year: (year) => (year === null ? 'year not stated' : `year ${year}`),
    how: {
      V1: 'read at the source (abstract or text)',
      V2: 'read on a secondary page only',
      D: 'reckoned by us',
    },
    figures: 'Figures here:',
    reckoned: 'Reckoned by us from it:',
  },

  voice: {
    heading: 'Voice and language',
    open: 'Voice and language',
    soundOn: 'Turn the sound on',
    soundOff: 'Turn the sound off',
    soundShort: 'Sound',
    language: 'Language',
    register: 'For whom?',
    registers: { patient: 'Patient', student: 'Student' },
    registerNotes: {
      patient: 'Plain words, short sentences.',
      student: 'Exact terms, figures and sources.',
    },
    unreviewed: 'Translation not yet reviewed by a clinician.',
    sound: 'Sound',
    volume: 'Volume',
    volumeOf: (share) => percent.format(share),
    whose: 'Voice',
    bundled: 'Voice of the page',
    bundledNote: 'A synthetic voice recorded beforehand; works everywhere.',
    device: 'Voice of this device',
    deviceNote: (names) =>
      names.length === 0
        ? 'This device has no voice of its own in this language.'
        : `${names[0] ?? ''}. The text does not leave the device.`,
    deviceUnknown: 'Looking for the voices of this device…',
    rate: 'Speed',
    rateOf: (value) => `${rate.format(value)} ×`,
    offline: 'Without a network',
    offlineNote: 'Keeps the whole voice of this language on this device.',
    keep: (bytes) => `Keep the voice (${megabytes.format(bytes / 1e6)} MB)`,
    keeping: (share) => `Downloading the voice: ${percent.format(share)}`,
    kept: 'The voice of this language is kept on this device.',
    keepFailed: 'The voice could not be kept completely. You can try again.',
    cancel: 'Cancel',
    problem: {
      blocked: 'The browser blocked the sound. Press “Turn the sound on” to hear it.',
      missing: 'Part of the voice could not be loaded. The captions go on.',
      broken: 'Part of the voice cannot be played here. The captions go on.',
      noDeviceVoice:
        'This device has no voice of its own in this language: the voice of the page speaks instead.',
      languageFailed: 'This language could not be loaded. The connection may be interrupted.',
      deviceFailed: 'The voice of the device did not answer: the voice of the page speaks instead.',
    },
  },

  transcript: {
    hint: 'Press a sentence or a word to go there.',
    download: 'Download',
    chapterCaptions: 'Captions of this chapter (WebVTT)',
    allCaptions: 'Captions of the whole story (WebVTT)',
    plainText: 'Text alone',
  },

  views: {
    heading: 'The two views',
    scope: 'View of the endoscope',
    showOutside: 'Enlarge the outside view',
    showScope: 'Enlarge the view of the endoscope',
    layout: {
      inset: 'A small view in the large one',
      both: 'Both views side by side',
      single: 'One view alone',
    },
    nextLayout: (now) => `Layout of the views: ${now.toLowerCase()}`,
    help: 'Guides in the view of the endoscope',
    away: 'The view of the endoscope comes back when it is in the body.',
  },
  compare: {
    heading: 'Compare two organs',
    choices: {
      told: 'As in the story',
      off: 'One organ only',
      healthyBefore: 'Healthy, before the procedure',
      beforeAfter: 'Before, after the procedure',
      typeOneTwo: 'Type I, type II',
      typeOneThree: 'Type I, type III',
      typeTwoThree: 'Type II, type III',
      types: 'Types I, II, III',
      approaches: 'Anterior, posterior approach',
    },
    sides: {
      healthy: 'Healthy',
      before: 'Before the procedure',
      after: 'After the procedure',
      typeI: 'Type I',
      typeII: 'Type II',
      typeIII: 'Type III',
      anterior: 'Anterior approach',
      posterior: 'Posterior approach',
    },
    divider: 'Divider between the two organs',
    dividerAt: (first, second, share) => {
      if (share === 0) return `${second}: the whole picture`;
      if (share === 1) return `${first}: the whole picture`;
      return `${first}: ${percent.format(share)}, ${second.toLowerCase()}: ${percent.format(1 - share)}`;
    },
    moveLeft: 'Divider to the left',
    moveRight: 'Divider to the right',
    middle: 'Divider to the middle',
    beside: (organs) => `${organs === 2 ? 'Two' : 'Three'} organs side by side.`,
    shown: (name, what) => `${name}: ${what}`,
    width: (mm) => `The esophagus is ${figure.format(mm)} mm wide.`,
  },
  scopeScreen: {
    depthHeading: 'Depth, at the teeth',
    depth: (cm) => (cm < 0 ? '– cm' : `${fixed.format(Math.round(cm * 2) / 2)} cm`),
    timeHeading: 'Time',
    chapterHeading: 'Step',
    ring: 'Clock face: 12 o’clock is the front of the patient, 3 o’clock their right',
    sides: { 12: 'front', 3: 'right', 6: 'back', 9: 'left' },
    ruler: 'Depth ruler, in centimeters from the teeth',
    marks: { junction: 'junction', entry: 'entry', tunnel: 'tunnel', myotomy: 'cut' },
  },
  camera: {
    open: 'Turn and enlarge the view',
    heading: 'View',
    left: 'Turn left',
    right: 'Turn right',
    up: 'Look from higher',
    down: 'Look from lower',
    closer: 'Enlarge',
    farther: 'Reduce',
    guided: 'Back to the guided view',
  },

  neighbors: {
    heading: 'Around the esophagus',
    names: {
      body: 'Body',
      spine: 'Spine',
      aorta: 'Aorta',
      airway: 'Windpipe',
      heart: 'Heart',
      diaphragm: 'Diaphragm',
    },
    presences: { hidden: 'Hidden', ghosted: 'See-through', shown: 'Shown' },
    short: { hidden: 'hidden', ghosted: 'see-through', shown: 'shown' },
    asTold: 'As in the story',
  },

  here: {
    wholeOrgan: 'Where we are: the picture shows esophagus and stomach in the body.',
    throat: 'Where we are: the picture is at the neck and throat.',
    chest: 'Where we are: the picture is in the chest, along the esophagus.',
    junction: 'Where we are: the picture is at the lower end of the esophagus, where the stomach begins.',
    stomach: 'Where we are: the picture is at the stomach.',
  },

  legend: {
    heading: 'Layers of the wall',
    layers: {
      mucosa: 'Mucosa',
      submucosa: 'Submucosa',
      submucosaBlue: 'Injected submucosa',
      circularMuscle: 'Circular muscle',
      longitudinalMuscle: 'Longitudinal muscle',
      adventitia: 'Adventitia',
    },
  },

  labels: {
    heading: 'Names of the visible parts',
    names: {
      mouth: 'Mouth',
      throat: 'Throat',
      esophagus: 'Esophagus',
      stomach: 'Stomach',
      fundus: 'Fundus',
      angleOfHis: 'Angle of His',
      pylorus: 'Pylorus',
      lowerSphincter: 'Lower sphincter',
      junction: 'Junction (Z-line)',
      mucosa: 'Mucosa',
      submucosa: 'Submucosa',
      circularMuscle: 'Circular muscle',
      longitudinalMuscle: 'Longitudinal muscle',
      blueFluid: 'Blue fluid',
      entry: 'Entry',
      tunnel: 'Tunnel',
      tunnelEnd: 'End of the tunnel',
      cutMuscle: 'Cut muscle',
      vessel: 'Vessel',
      clips: 'Clips',
      endoscope: 'Endoscope',
      cap: 'Cap',
      needle: 'Needle',
      knife: 'Knife',
      forceps: 'Forceps',
      clipTool: 'Clip',
      food: 'Food',
      stomachContent: 'Stomach content',
      balloon: 'Balloon',
      injection: 'Injected toxin',
      outerCut: 'Cut from outside',
      wrap: 'Anti-reflux valve',
      tear: 'Tear',
      blood: 'Blood',
      abdominalGas: 'Gas in the belly',
      reliefNeedle: 'Needle',
      remainingFibers: 'Fibers left',
      cutEnd: 'End of the cut',
      diaphragm: 'Diaphragm',
      aorta: 'Aorta',
      trachea: 'Windpipe',
      heart: 'Heart',
      spine: 'Spine',
    },
  },

  scale: {
    length: (cm) => (cm < 1 ? `${figure.format(cm * 10)} mm` : `${figure.format(cm)} cm`),
    thickerThanLife: 'wall drawn thicker than life',
  },

  shown: {
    scopeInLumen: (cm) => `The tip of the endoscope is in the esophagus, ${half(cm)} cm from the incisors.`,
    scopeInTunnel: (cm) =>
      `The tip of the endoscope is in the submucosal tunnel, ${half(cm)} cm from the incisors.`,
    scopeInStomach: 'The tip of the endoscope is in the stomach.',
    scopeLooksBack: 'In the stomach, the endoscope turns round and looks toward the sphincter.',
    tool: {
      needle: 'The injection needle is out.',
      knife: 'The knife is out.',
      forceps: 'The coagulation forceps are out.',
      clip: 'A clip is in place at the tip of the endoscope.',
    },
    bleb: 'The mucosa is lifted by the blue fluid.',
    entryOpen: (mm) => `The mucosa is open over ${figure.format(mm)} mm.`,
    tunnel: (cm) => `The tunnel reaches ${half(cm)} cm.`,
    myotomy: (from, to) => `The circular muscle is cut from ${half(from)} to ${half(to)} cm.`,
    clips: (n) => `${count(n, 'clip')} on the entry.`,
    balloon: 'A balloon is inflated in the sphincter.',
    toxin: 'The toxin is injected into the sphincter.',
    outerCut: 'The muscle is cut from outside, in front.',
    wrap: 'A fold of the stomach covers the cut.',
    sphincterClosed: 'The lower sphincter is closed.',
    sphincterOpen: (mm) => `The lower sphincter is open by ${figure.format(mm)} mm.`,
    bolus: (cm) => `A mouthful is at ${half(cm)} cm.`,
    swallow: (inside, emptied) =>
      `What is swallowed: ${figure.format(inside)} mL in the esophagus, ${figure.format(emptied)} mL in the stomach.`,
  },

  picture: {
    heading: 'Three-dimensional picture',
    loading: 'Loading the 3D picture',
    before: 'Before the procedure',
    loadedOf: (loaded, total) => `${kilobytes(loaded)} kB of ${kilobytes(total)} kB`,
    retry: 'Try again',
    continueWithout: 'Go on without 3D',
    without: 'Without 3D picture',
    problem: {
      noWebGL: [
        'The 3D picture cannot be shown on this device',
        'The browser does not allow three-dimensional drawing (WebGL 2), or it is turned off. Story, chapters and captions work without it.',
      ],
      modelMissing: [
        'The 3D picture could not be loaded',
        'A necessary file was not found. The connection may be interrupted. Story, chapters and captions work without it.',
      ],
      modelBroken: [
        'The 3D picture could not be loaded completely',
        'A file came incomplete or damaged. Story, chapters and captions work without it.',
      ],
      contextLost: [
        'The 3D picture was interrupted',
        'The device took back the memory of its graphics card. Story, chapters and captions work without it.',
      ],
      unknown: [
        'The 3D picture has stopped',
        'An unexpected error interrupted it. Story, chapters and captions work without it.',
      ],
    },
  },

  board,
  charts,

  help: {
    heading: 'Help',
    keys: {
      toggle: 'Play or pause',
      nextStop: 'Next step',
      previousStop: 'Previous step',
      nextChapter: 'Next chapter',
      previousChapter: 'Previous chapter',
      start: 'Beginning',
      end: 'End',
      volumeUp: 'Louder',
      volumeDown: 'Softer',
      mute: 'Sound on or off',
      captions: 'Captions',
      fullscreen: 'Full screen',
      labels: 'Labels',
      swapView: 'Outside view or view of the endoscope',
      layout: 'Layout of the two views',
      scopeHelp: 'Guides in the view of the endoscope',
      compare: 'Two organs side by side',
      pen: 'Draw on the picture',
      pointer: 'Point at the picture',
      seminar: 'Seminar room: explore, compare, test yourself',
      board: 'Benefits, risks, other choices',
      notes: 'Presenter’s notes',
      pictureOnly: 'Picture only',
      help: 'This list',
    },
    keyNames: {
      ' ': 'Space',
      Shift: 'Shift',
      ArrowLeft: '←',
      ArrowRight: '→',
      ArrowUp: '↑',
      ArrowDown: '↓',
      PageUp: 'Page up',
      PageDown: 'Page down',
      Home: 'Home',
      End: 'End',
    },
  },

  recorder: {
    heading: 'Record my voice',
    intro:
      'Read each sentence aloud in a quiet room, the microphone a hand away from your mouth. The story will then be told in your voice.',
    onDevice: 'Recordings stay on this device: nothing is sent.',
    notLasting: 'This browser cannot keep them: they will go with this page. Export them to keep them.',
    ownVoice: 'In the story, my voice goes before that of the page',
    progress: (recorded, sentences) => `${recorded} of ${sentences}`,
    states: {
      none: 'Not recorded yet',
      recorded: 'Recorded',
      outOfDate: 'To be redone: the text has changed since',
    },
    record: 'Record',
    stop: 'Stop',
    cancel: 'Cancel',
    listen: 'Listen',
    stopListening: 'Stop listening',
    retake: 'Retake',
    keep: 'Keep',
    discard: 'Do not keep',
    remove: 'Delete',
    inStory: 'Listen in the story',
    asking: 'Allow the microphone in the window of the browser.',
    countIn: 'Recording starts in three seconds.',
    finishing: 'One moment…',
    elapsed: (now, planned) => `${now} (the voice of the page: ${planned})`,
    level: 'Level of the microphone',
    verdicts: { silent: 'Nothing', quiet: 'Too quiet', good: 'Good', clipped: 'Too loud' },
    taken: (durationS, verdict) => {
      const advice = {
        silent: 'Almost nothing is heard: better redo it.',
        quiet: 'Too quiet: come closer and redo it.',
        good: 'The level is good.',
        clipped: 'Too loud, the sound is damaged: move away and redo it.',
      }[verdict];
      return `A take of ${count(Math.round(durationS), 'second')}. ${advice}`;
    },
    kept: 'Sentence kept.',
    removed: 'Recording deleted.',
    problems: {
      insecure:
        'The browser gives the microphone only to a page opened by a secure address (https) or from this device.',
      unsupported: 'This browser cannot record. A more recent one can.',
      refused:
        'This page was refused the microphone. Allow it in the settings of the browser, near the address, then try again.',
      noMicrophone: 'No microphone was found. Connect one, then try again.',
      busy: 'The microphone does not answer. Another program may be using it: close that, then try again.',
      unplugged: 'The microphone was unplugged during the take. Plug it in again, then start over.',
      silent: 'Nothing is heard in this take. Check that the microphone is not muted.',
      unreadable: 'The browser could not read what it recorded. Start the take over.',
    },
    failed: 'That could not be done. Nothing was lost: try again.',
    setHeading: 'All recordings',
    setNote: 'One file holds them all. Importing it replaces the same sentences.',
    exportSet: 'Export to a file',
    fileName: 'my-voice-poem.zip',
    importSet: 'Import a file',
    imported: (n) => (n === 0 ? 'No recording was imported.' : `Imported: ${count(n, 'recording')}.`),
    refused: {
      tooLarge: 'The file is too large (over 200 MB).',
      notZip: 'This is no file of recordings, or it is incomplete.',
      noManifest: 'This file holds no recordings of this page.',
      wrongManifest: 'The list of recordings is unreadable, or from another version.',
      wrongEntry: 'A line of the list is unreadable.',
      missingSound: 'The sound is missing or damaged.',
      wrongSound: 'The sound is not a recording of this page.',
    },
    eraseAll: 'Erase all',
    eraseConfirm: 'Press again to erase all',
    erased: 'All recordings are erased.',
  },
};
