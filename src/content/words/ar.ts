import { board } from './board/ar';
import { charts } from './charts/ar';
import { consult } from './consult/ar';
import type { Words } from './types';

/** Western digits: those that most readers here grew up with, in the Maghreb and in France. */
const LOCALE = 'ar-u-nu-latn';
const fixed = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const figure = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 });
const megabytes = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const rate = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });
const tenths = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const decimal = (value: number): string => tenths.format(value);
const plural = new Intl.PluralRules('ar');
const half = (value: number): string =>
  new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 }).format(Math.round(value * 2) / 2);

/** A noun as it stands beside a number: one, two (alone and after a preposition), 3 to 10, 11 to 99, hundreds. */
interface Counted {
  readonly one: string;
  readonly two: string;
  readonly ofTwo: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

function count(value: number, { one, two, few, many, other }: Counted): string {
  const form = plural.select(value);
  if (form === 'one') return one;
  if (form === 'two') return two;
  if (form === 'few') return `${value} ${few}`;
  return `${value} ${form === 'many' ? many : other}`;
}

const SECONDS: Counted = {
  one: 'ثانية واحدة',
  two: 'ثانيتان',
  ofTwo: 'ثانيتين',
  few: 'ثوانٍ',
  many: 'ثانية',
  other: 'ثانية',
};
const MINUTES: Counted = {
  one: 'دقيقة واحدة',
  two: 'دقيقتان',
  ofTwo: 'دقيقتين',
  few: 'دقائق',
  many: 'دقيقة',
  other: 'دقيقة',
};
const CLIPS: Counted = {
  one: 'مشبك واحد',
  two: 'مشبكان',
  ofTwo: 'مشبكين',
  few: 'مشابك',
  many: 'مشبكًا',
  other: 'مشبك',
};
const RECORDINGS: Counted = {
  one: 'تسجيل واحد',
  two: 'تسجيلان',
  ofTwo: 'تسجيلين',
  few: 'تسجيلات',
  many: 'تسجيلًا',
  other: 'تسجيل',
};

/** Said in full: a screen reader would read 2:05 as a time of day. */
function spokenTime(seconds: number, isAfterPreposition = false): string {
  const say = (value: number, noun: Counted): string =>
    isAfterPreposition && plural.select(value) === 'two' ? noun.ofTwo : count(value, noun);
  const whole = Math.floor(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = say(whole % 60, SECONDS);
  return minutes > 0 ? `${say(minutes, MINUTES)} و${rest}` : rest;
}

const kilobytes = (bytes: number): string => figure.format(Math.round(bytes / 1000));

export const ar: Words = {
  ...consult,
  title: 'بضع العضل بالمنظار',
  subtitle: 'بويم (POEM): العملية خطوة بخطوة',
  informationOnly: 'معلومات عامة: لا تغني عن رأي الطبيب.',
  intendedPurpose:
    'تشرح هذه الصفحة عملية برسوم تخطيطية. وهي ليست جهازًا طبيًا: لا تصلح للتشخيص ولا لاختيار العلاج، ولا تطلب أي بيانات شخصية ولا ترسلها. والأصوات التي تُسجَّل فيها تبقى على الجهاز.',
  posterAlt: 'رسم للمريء في مقطع: ينزل نحو المعدة ويضيق عند ملتقاهما، عند العضلة العاصرة السفلى.',
  close: 'إغلاق',

  chapters: {
    heading: 'الفصول',
    chapter: (number, title) => `الفصل ${number}: ${title}`,
    fold: 'طيّ قائمة الفصول',
  },

  transport: {
    heading: 'التشغيل',
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    nextStop: 'الخطوة التالية',
    previousStop: 'الخطوة السابقة',
    nextChapter: 'الفصل التالي',
    previousChapter: 'الفصل السابق',
    position: 'الموضع في السرد',
    positionOf: (timeS, durationS, chapter) =>
      `${chapter}، ${spokenTime(timeS)} من ${spokenTime(durationS, true)}`,
    captionsOn: 'إظهار الترجمة النصية',
    captionsOff: 'إخفاء الترجمة النصية',
    labelsOn: 'إظهار الأسماء',
    labelsOff: 'إخفاء الأسماء',
    transcript: 'النص الكامل',
    copyLink: 'نسخ رابط هذا المشهد',
    fullScreenOn: 'ملء الشاشة',
    fullScreenOff: 'الخروج من ملء الشاشة',
    help: 'مساعدة واختصارات لوحة المفاتيح',
    more: 'أوامر أخرى',
  },

  link: {
    copied: 'نُسخ الرابط: يعيد فتح هذا المشهد نفسه.',
    copyYourself: 'هذا رابط هذا المشهد، للنسخ:',
    issue: (key, value) =>
      `في العنوان عنصر تعذر اتباعه (${key} = ${value || 'فارغ'})؛ يُعرض المشهد المعتاد بدلًا منه.`,
  },

  caseWarnings: {
    entryToMyotomyGapUnder2Cm:
      'حالة تحتاج إلى مراجعة: أقل من 2 سم من الغشاء المخاطي السليم يفصل المدخل عن بداية القطع. والقاعدة الإبقاء على 2 سم على الأقل.',
    gastricMyotomyOver2Cm5:
      'حالة تحتاج إلى مراجعة: يتجاوز القطع 2.5 سم على المعدة. وفوق هذا الحد يكثر التهاب المريء الارتجاعي.',
  },

  lesson: {
    heading: 'تصدير درس',
    reports: 'يبلّغ الدرس المنصة وحدها بالفصول التي شوهدت وبأجوبة الاختبار وبالنتيجة وبالموضع الذي يُستأنف منه.',
    watched: 'شوهد',
    toWatch: 'للمشاهدة',
    broken: 'تعذّرت قراءة وصف هذا الدرس (lesson.json)؛ تُفتح الصفحة كالمعتاد ولا يُبلَّغ عن شيء.',
  },

  seminar: {
    heading: 'قاعة الدرس',
    pages: {
      explore: 'استكشاف',
      contrast: 'مقارنة',
      branches: 'ماذا لو',
      test: 'اختبر نفسك',
      figures: 'الأرقام',
    },
  },

  caseChoice: {
    heading: 'الحالة',
    note: 'حالة تخطيطية، وليست أبدًا بيانات مريض.',
    type: 'نوع تعذر الارتخاء',
    types: { I: 'النوع الأول', II: 'النوع الثاني', III: 'النوع الثالث' },
    typeNotes: {
      I: 'لم يعد المريء ينقبض.',
      II: 'يرتفع الضغط في المريء كله دفعة واحدة.',
      III: 'ينقبض مبكرًا وبتشنج: لذلك يكون القطع أطول.',
    },
    approach: 'المدخل',
    approaches: { anterior: 'أمامي', posterior: 'خلفي' },
    approachNote: 'نتائج المدخلين متقاربة (S30، S31).',
    ranges: {
      bodyDiameterMm: 'عرض المريء',
      entryDepthCm: 'عمق المدخل من الأسنان',
      esophagealCutCm: 'القطع على المريء',
      gastricCutCm: 'القطع على المعدة',
    },
    valueOf: (range, value) => (range === 'bodyDiameterMm' ? `${decimal(value)} مم` : `${decimal(value)} سم`),
    cut: (length, start, end) =>
      `طول القطع ${decimal(length)} سم، من ${decimal(start)} إلى ${decimal(end)} سم من الأسنان`,
    reset: 'القيم المعتادة لهذا النوع',
  },

  measures: {
    heading: 'الحالة والقياسات',
    tabs: {
      case: 'الحالة',
      manometry: 'الضغوط',
      barium: 'الأشعة',
      distensibility: 'التمدد',
      eckardt: 'الأعراض',
    },
    swallow: 'ما يُبتلع',
    swallows: {
      manometry: 'رشفة ماء في وضع الاستلقاء',
      bite: 'لقمة واحدة في وضع الجلوس',
      meal: 'ثلاث لقم في وضع الجلوس',
      glass: 'كوب باريوم في وضع الوقوف',
    },
    play: 'ابدأ البلع',
    pause: 'إيقاف',
    time: 'لحظة البلع',
    seconds: (s) => `${decimal(s)} ث`,
    beside: 'جنبًا إلى جنب',
    reckoning: (percent) => `جارٍ الحساب: ${percent}٪`,
    gravity: 'بعد العملية لا يعود المريء غالبًا إلى الدفع: فهو يفرغ أساسًا بثقل ما يُبتلع (S86).',
    model: 'محسوب بنموذج مبسط للمريء. ليس مريضًا ولا توقعًا لنتيجة.',
  },

  captions: {
    region: 'الترجمة النصية',
    sourcesAre: (keys) => `المصادر: ${keys}`,
    kind: (kind, sentence) => {
      if (kind === 'document') return sentence === null ? 'الوثيقة' : `الوثيقة، الجملة ${sentence}`;
      return kind === 'complement' ? 'تكملة' : 'ملاحظة سريرية';
    },
  },

  sources: {
    year: (year) => (year === null ? 'السنة غير مذكورة' : `سنة ${year}`),
    how: {
      V1: 'قُرئ في المصدر نفسه (الملخص أو النص)',
      V2: 'قُرئ في صفحة ثانوية فقط',
      D: 'حسبناه نحن',
    },
    figures: 'الأرقام المأخوذة منه هنا:',
    reckoned: 'ما حسبناه انطلاقًا منه:',
  },

  voice: {
    heading: 'الصوت واللغة',
    open: 'الصوت واللغة',
    soundOn: 'تشغيل الصوت',
    soundOff: 'كتم الصوت',
    soundShort: 'الصوت',
    language: 'اللغة',
    register: 'لمن؟',
    registers: { patient: 'مريض', student: 'طالب' },
    registerNotes: {
      patient: 'كلمات بسيطة وجمل قصيرة.',
      student: 'مصطلحات دقيقة وأرقام ومصادر.',
    },
    unreviewed: 'ترجمة لم يراجعها طبيب بعد.',
    sound: 'الصوت',
    volume: 'مستوى الصوت',
    volumeOf: (share) => percent.format(share),
    whose: 'صوت من؟',
    bundled: 'صوت الصفحة',
    bundledNote: 'صوت آلي مسجَّل مسبقًا؛ يعمل في كل مكان.',
    device: 'صوت هذا الجهاز',
    deviceNote: (names) =>
      names.length === 0
        ? 'ليس لهذا الجهاز صوت خاص به في هذه اللغة.'
        : `${names[0] ?? ''}. لا يغادر النص الجهاز.`,
    deviceUnknown: 'جارٍ البحث عن أصوات الجهاز…',
    rate: 'السرعة',
    rateOf: (value) => `${rate.format(value)} ×`,
    offline: 'دون شبكة',
    offlineNote: 'يحفظ صوت هذه اللغة كله على هذا الجهاز.',
    keep: (bytes) => `حفظ الصوت (${megabytes.format(bytes / 1e6)} ميغابايت)`,
    keeping: (share) => `تنزيل الصوت: ${percent.format(share)}`,
    kept: 'صوت هذه اللغة محفوظ على هذا الجهاز.',
    keepFailed: 'تعذر حفظ الصوت كله. يمكنكم المحاولة من جديد.',
    cancel: 'إلغاء',
    problem: {
      blocked: 'منع المتصفح الصوت. اضغطوا «تشغيل الصوت» لسماعه.',
      missing: 'تعذر تحميل جزء من الصوت. تستمر الترجمة النصية.',
      broken: 'تعذر تشغيل جزء من الصوت هنا. تستمر الترجمة النصية.',
      noDeviceVoice: 'ليس لهذا الجهاز صوت خاص به في هذه اللغة: يتكلم صوت الصفحة بدلًا منه.',
      languageFailed: 'تعذر تحميل هذه اللغة. ربما انقطع الاتصال.',
      deviceFailed: 'لم يجب صوت الجهاز: يتكلم صوت الصفحة بدلًا منه.',
    },
  },

  transcript: {
    hint: 'اضغطوا جملة أو كلمة للذهاب إليها.',
    download: 'تنزيل',
    chapterCaptions: 'الترجمة النصية لهذا الفصل (WebVTT)',
    allCaptions: 'الترجمة النصية للسرد كله (WebVTT)',
    plainText: 'النص وحده',
  },

  views: {
    heading: 'المشهدان',
    scope: 'مشهد المنظار',
    showOutside: 'تكبير المشهد الخارجي',
    showScope: 'تكبير مشهد المنظار',
    layout: {
      inset: 'مشهد صغير داخل الكبير',
      both: 'المشهدان جنبًا إلى جنب',
      single: 'مشهد واحد',
    },
    nextLayout: (now) => `ترتيب المشهدين: ${now}`,
    help: 'معالم في مشهد المنظار',
    away: 'يعود مشهد المنظار حين يكون داخل الجسم.',
  },
  compare: {
    heading: 'مقارنة عضوين',
    choices: {
      told: 'كما في السرد',
      off: 'عضو واحد فقط',
      healthyBefore: 'سليم، وقبل العملية',
      beforeAfter: 'قبل العملية وبعدها',
      typeOneTwo: 'النوع الأول والنوع الثاني',
      typeOneThree: 'النوع الأول والنوع الثالث',
      typeTwoThree: 'النوع الثاني والنوع الثالث',
      types: 'الأنواع الأول والثاني والثالث',
      approaches: 'المدخل الأمامي والمدخل الخلفي',
    },
    sides: {
      healthy: 'سليم',
      before: 'قبل العملية',
      after: 'بعد العملية',
      typeI: 'النوع الأول',
      typeII: 'النوع الثاني',
      typeIII: 'النوع الثالث',
      anterior: 'المدخل الأمامي',
      posterior: 'المدخل الخلفي',
    },
    divider: 'الفاصل بين العضوين',
    dividerAt: (first, second, share) => {
      if (share === 0) return `${second}: الصورة كلها`;
      if (share === 1) return `${first}: الصورة كلها`;
      return `${first}: ${percent.format(share)}، ${second}: ${percent.format(1 - share)}`;
    },
    moveLeft: 'الفاصل إلى اليسار',
    moveRight: 'الفاصل إلى اليمين',
    middle: 'الفاصل في الوسط',
    beside: (organs) => `${organs === 2 ? 'عضوان' : 'ثلاثة أعضاء'} جنبًا إلى جنب.`,
    shown: (name, what) => `${name}: ${what}`,
    width: (mm) => `عرض المريء ${figure.format(mm)} ملم.`,
  },
  scopeScreen: {
    depthHeading: 'العمق، عند الأسنان',
    depth: (cm) => (cm < 0 ? '– سم' : `${fixed.format(Math.round(cm * 2) / 2)} سم`),
    timeHeading: 'الوقت',
    chapterHeading: 'المرحلة',
    ring: 'وجه الساعة: الساعة 12 أمام المريض، والساعة 3 يمينه',
    sides: { 12: 'أمام', 3: 'يمين', 6: 'خلف', 9: 'يسار' },
    ruler: 'مسطرة العمق، بالسنتيمتر من الأسنان',
    marks: { junction: 'الوصل', entry: 'المدخل', tunnel: 'النفق', myotomy: 'القطع' },
  },
  camera: {
    open: 'تدوير المشهد وتكبيره',
    heading: 'المشهد',
    left: 'التدوير إلى اليسار',
    right: 'التدوير إلى اليمين',
    up: 'النظر من أعلى',
    down: 'النظر من أسفل',
    closer: 'تكبير',
    farther: 'تصغير',
    guided: 'العودة إلى المشهد الموجَّه',
  },

  neighbors: {
    heading: 'حول المريء',
    names: {
      body: 'الجسم',
      spine: 'العمود الفقري',
      aorta: 'الأبهر',
      airway: 'الرغامى',
      heart: 'القلب',
      diaphragm: 'الحجاب الحاجز',
    },
    presences: { hidden: 'مخفي', ghosted: 'شفاف', shown: 'ظاهر' },
    short: { hidden: 'مخفي', ghosted: 'شفاف', shown: 'ظاهر' },
    asTold: 'كما في السرد',
  },

  here: {
    wholeOrgan: 'الموقع: تُظهر الصورة المريء والمعدة في الجسم.',
    throat: 'الموقع: الصورة عند العنق والحلق.',
    chest: 'الموقع: الصورة في الصدر، على طول المريء.',
    junction: 'الموقع: الصورة في أسفل المريء، عند مدخل المعدة.',
    stomach: 'الموقع: الصورة عند المعدة.',
  },

  legend: {
    heading: 'طبقات الجدار',
    layers: {
      mucosa: 'الغشاء المخاطي',
      submucosa: 'الطبقة تحت المخاطية',
      submucosaBlue: 'تحت المخاطية بعد الحقن',
      circularMuscle: 'العضلة الدائرية',
      longitudinalMuscle: 'العضلة الطولانية',
      adventitia: 'البرّانية',
    },
  },

  labels: {
    heading: 'أسماء الأجزاء الظاهرة',
    names: {
      mouth: 'الفم',
      throat: 'الحلق',
      esophagus: 'المريء',
      stomach: 'المعدة',
      fundus: 'قاع المعدة',
      angleOfHis: 'زاوية هيس',
      pylorus: 'البواب',
      lowerSphincter: 'العاصرة السفلى',
      junction: 'الوصل (الخط Z)',
      mucosa: 'الغشاء المخاطي',
      submucosa: 'تحت المخاطية',
      circularMuscle: 'العضلة الدائرية',
      longitudinalMuscle: 'العضلة الطولانية',
      blueFluid: 'سائل أزرق',
      entry: 'المدخل',
      tunnel: 'النفق',
      tunnelEnd: 'نهاية النفق',
      cutMuscle: 'العضلة المقطوعة',
      vessel: 'وعاء دموي',
      clips: 'مشابك',
      endoscope: 'المنظار',
      cap: 'الغطاء',
      needle: 'الإبرة',
      knife: 'السكين',
      forceps: 'الملقط',
      clipTool: 'مشبك',
      food: 'طعام',
      stomachContent: 'محتوى المعدة',
      balloon: 'بالون',
      injection: 'التوكسين المحقون',
      outerCut: 'القطع من الخارج',
      wrap: 'صمام ضد الارتجاع',
      tear: 'تمزق',
      blood: 'دم',
      abdominalGas: 'غاز في البطن',
      reliefNeedle: 'إبرة',
      remainingFibers: 'ألياف باقية',
      cutEnd: 'نهاية القطع',
      diaphragm: 'الحجاب الحاجز',
      aorta: 'الأبهر',
      trachea: 'الرغامى',
      heart: 'القلب',
      spine: 'العمود الفقري',
    },
  },

  scale: {
    length: (cm) => (cm < 1 ? `${figure.format(cm * 10)} ملم` : `${figure.format(cm)} سم`),
    thickerThanLife: 'الجدار مرسوم أسمك من الحقيقة',
  },

  shown: {
    scopeInLumen: (cm) => `رأس المنظار في المريء، على بعد ${half(cm)} سم من القواطع.`,
    scopeInTunnel: (cm) => `رأس المنظار في النفق تحت المخاطية، على بعد ${half(cm)} سم من القواطع.`,
    scopeInStomach: 'رأس المنظار في المعدة.',
    scopeLooksBack: 'في المعدة، يلتفت المنظار إلى الوراء وينظر نحو العاصرة.',
    tool: {
      needle: 'إبرة الحقن خارجة.',
      knife: 'السكين خارجة.',
      forceps: 'ملقط التخثير خارج.',
      clip: 'مشبك في رأس المنظار.',
    },
    bleb: 'يرفع السائل الأزرق الغشاء المخاطي.',
    entryOpen: (mm) => `الغشاء المخاطي مفتوح على ${figure.format(mm)} ملم.`,
    tunnel: (cm) => `يصل النفق إلى ${half(cm)} سم.`,
    myotomy: (from, to) => `العضلة الدائرية مقطوعة من ${half(from)} إلى ${half(to)} سم.`,
    clips: (n) => `${count(n, CLIPS)} على المدخل.`,
    balloon: 'يُنفخ بالون في العاصرة.',
    toxin: 'يُحقن التوكسين في العاصرة.',
    outerCut: 'تُقطع العضلة من الخارج، من الأمام.',
    wrap: 'تغطي طيّة من المعدة مكان القطع.',
    sphincterClosed: 'العاصرة السفلى مغلقة.',
    sphincterOpen: (mm) => `العاصرة السفلى مفتوحة ${figure.format(mm)} ملم.`,
    bolus: (cm) => `لقمة عند ${half(cm)} سم.`,
    swallow: (inside, emptied) =>
      `ما ابتُلع: ${figure.format(inside)} مل في المريء، و${figure.format(emptied)} مل في المعدة.`,
  },

  picture: {
    heading: 'صورة ثلاثية الأبعاد',
    loading: 'تحميل الصورة ثلاثية الأبعاد',
    before: 'قبل العملية',
    loadedOf: (loaded, total) => `${kilobytes(loaded)} من ${kilobytes(total)} كيلوبايت`,
    retry: 'إعادة المحاولة',
    continueWithout: 'المتابعة دون الصورة ثلاثية الأبعاد',
    without: 'دون صورة ثلاثية الأبعاد',
    problem: {
      noWebGL: [
        'لا يمكن عرض الصورة ثلاثية الأبعاد على هذا الجهاز',
        'المتصفح لا يسمح بالرسم ثلاثي الأبعاد (WebGL 2)، أو هو معطَّل. يعمل السرد والفصول والترجمة النصية من دونها.',
      ],
      modelMissing: [
        'تعذر تحميل الصورة ثلاثية الأبعاد',
        'لم يُعثر على ملف ضروري. ربما انقطع الاتصال. يعمل السرد والفصول والترجمة النصية من دونها.',
      ],
      modelBroken: [
        'تعذر تحميل الصورة ثلاثية الأبعاد كاملة',
        'وصل ملف ناقصًا أو تالفًا. يعمل السرد والفصول والترجمة النصية من دونها.',
      ],
      contextLost: [
        'انقطعت الصورة ثلاثية الأبعاد',
        'استرد الجهاز ذاكرة بطاقة الرسوم. يعمل السرد والفصول والترجمة النصية من دونها.',
      ],
      unknown: [
        'توقفت الصورة ثلاثية الأبعاد',
        'قطعها خطأ غير متوقع. يعمل السرد والفصول والترجمة النصية من دونها.',
      ],
    },
  },

  board,
  charts,

  help: {
    heading: 'مساعدة',
    keys: {
      toggle: 'تشغيل أو إيقاف مؤقت',
      nextStop: 'الخطوة التالية',
      previousStop: 'الخطوة السابقة',
      nextChapter: 'الفصل التالي',
      previousChapter: 'الفصل السابق',
      start: 'البداية',
      end: 'النهاية',
      volumeUp: 'رفع الصوت',
      volumeDown: 'خفض الصوت',
      mute: 'تشغيل الصوت أو كتمه',
      captions: 'الترجمة النصية',
      fullscreen: 'ملء الشاشة',
      labels: 'الأسماء',
      swapView: 'المشهد الخارجي أو مشهد المنظار',
      layout: 'ترتيب المشهدين',
      scopeHelp: 'معالم في مشهد المنظار',
      compare: 'عضوان جنبًا إلى جنب',
      pen: 'الرسم على الصورة',
      pointer: 'الإشارة إلى الصورة',
      seminar: 'قاعة الدرس: استكشاف ومقارنة واختبار ذاتي',
      board: 'الفوائد والمخاطر والخيارات الأخرى',
      notes: 'ملاحظات المُقدِّم',
      pictureOnly: 'الصورة وحدها',
      help: 'هذه القائمة',
    },
    keyNames: {
      ' ': 'المسافة',
      Shift: 'Shift',
      ArrowLeft: '←',
      ArrowRight: '→',
      ArrowUp: '↑',
      ArrowDown: '↓',
      PageUp: 'Page Up',
      PageDown: 'Page Down',
      Home: 'Home',
      End: 'End',
    },
  },

  recorder: {
    heading: 'تسجيل صوتي',
    intro: 'اقرؤوا كل جملة بصوت مسموع في غرفة هادئة، والميكروفون على بعد كف من الفم. ثم يقولها السرد بصوتكم.',
    onDevice: 'تبقى التسجيلات على هذا الجهاز: لا يُرسل شيء.',
    notLasting: 'لا يستطيع هذا المتصفح حفظها: ستزول مع هذه الصفحة. صدّروها للاحتفاظ بها.',
    ownVoice: 'في السرد، صوتي قبل صوت الصفحة',
    progress: (recorded, sentences) => `${recorded} من ${sentences}`,
    states: {
      none: 'لم تُسجَّل بعد',
      recorded: 'مسجَّلة',
      outOfDate: 'يجب إعادتها: تغير النص منذ ذلك الحين',
    },
    record: 'تسجيل',
    stop: 'إيقاف',
    cancel: 'إلغاء',
    listen: 'استماع',
    stopListening: 'إيقاف الاستماع',
    retake: 'إعادة',
    keep: 'احتفاظ',
    discard: 'عدم الاحتفاظ',
    remove: 'حذف',
    inStory: 'استماع في السرد',
    asking: 'اسمحوا بالميكروفون في نافذة المتصفح.',
    countIn: 'يبدأ التسجيل بعد ثلاث ثوانٍ.',
    finishing: 'لحظة…',
    elapsed: (now, planned) => `${now} (صوت الصفحة: ${planned})`,
    level: 'مستوى الميكروفون',
    verdicts: { silent: 'لا شيء', quiet: 'ضعيف جدًا', good: 'جيد', clipped: 'قوي جدًا' },
    taken: (durationS, verdict) => {
      const advice = {
        silent: 'لا يكاد يُسمع شيء: الأفضل إعادتها.',
        quiet: 'المستوى ضعيف جدًا: اقتربوا وأعيدوها.',
        good: 'المستوى جيد.',
        clipped: 'المستوى قوي جدًا والصوت مشوه: ابتعدوا وأعيدوها.',
      }[verdict];
      return `مدة التسجيل ${count(Math.round(durationS), SECONDS)}. ${advice}`;
    },
    kept: 'احتُفظ بالجملة.',
    removed: 'حُذف التسجيل.',
    problems: {
      insecure: 'لا يعطي المتصفح الميكروفون إلا لصفحة فُتحت بعنوان آمن (https) أو من هذا الجهاز.',
      unsupported: 'لا يستطيع هذا المتصفح التسجيل. يستطيع ذلك متصفح أحدث.',
      refused: 'رُفض الميكروفون لهذه الصفحة. اسمحوا به في إعدادات المتصفح، قرب العنوان، ثم حاولوا من جديد.',
      noMicrophone: 'لم يُعثر على ميكروفون. صِلوا واحدًا ثم حاولوا من جديد.',
      busy: 'لا يجيب الميكروفون. ربما يستعمله برنامج آخر: أغلقوه ثم حاولوا من جديد.',
      unplugged: 'فُصل الميكروفون أثناء التسجيل. صِلوه من جديد ثم ابدؤوا مرة أخرى.',
      silent: 'لا يُسمع شيء في هذا التسجيل. تأكدوا من أن الميكروفون غير مكتوم.',
      unreadable: 'لم يستطع المتصفح قراءة ما سجله. ابدؤوا التسجيل من جديد.',
    },
    failed: 'تعذر ذلك. لم يضع شيء: حاولوا من جديد.',
    setHeading: 'كل التسجيلات',
    setNote: 'ملف واحد يحويها كلها. استيراده يحل محل الجمل نفسها.',
    exportSet: 'تصدير إلى ملف',
    fileName: 'my-voice-poem.zip',
    importSet: 'استيراد ملف',
    imported: (n) => (n === 0 ? 'لم يُستورد أي تسجيل.' : `الاستيراد: ${count(n, RECORDINGS)}.`),
    refused: {
      tooLarge: 'الملف كبير جدًا (أكثر من 200 ميغابايت).',
      notZip: 'ليس هذا ملف تسجيلات، أو هو ناقص.',
      noManifest: 'لا يحوي هذا الملف تسجيلات من هذه الصفحة.',
      wrongManifest: 'قائمة التسجيلات غير مقروءة، أو من إصدار آخر.',
      wrongEntry: 'سطر من القائمة غير مقروء.',
      missingSound: 'الصوت مفقود أو تالف.',
      wrongSound: 'ليس الصوت تسجيلًا من هذه الصفحة.',
    },
    eraseAll: 'محو الكل',
    eraseConfirm: 'اضغطوا مرة أخرى لمحو الكل',
    erased: 'مُحيت كل التسجيلات.',
  },
};
