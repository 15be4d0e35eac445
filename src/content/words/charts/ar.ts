import type { ChartWords } from './types';

/** Western digits, as in the rest of the catalogue. */
const LOCALE = 'ar-u-nu-latn';
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const plain = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 });

const mmHg = (value: number): string => `${whole.format(value)} ملم زئبق`;
const seconds = (value: number): string => `${tenth.format(value)} ث`;
const cm = (value: number): string => `${tenth.format(value)} سم`;

export const charts: ChartWords = {
  model: 'نموذج تخطيطي، وليس مريضًا.',
  normalAndSource: 'القيمة الطبيعية والمصدر',
  seeNumbers: 'عرض الأرقام',
  measure: 'القياس',
  value: 'القيمة',
  nothing: 'لا شيء',
  standings: { below: 'أقل من الطبيعي', within: 'طبيعي', above: 'أعلى من الطبيعي' },

  units: {
    mmHg,
    seconds,
    cm,
    mm: (value) => `${tenth.format(value)} ملم`,
    mL: (value) => `${whole.format(value)} مل`,
    minutes: (value) => `${whole.format(value)} د`,
    contraction: (value) => `${whole.format(value)} ملم زئبق·ث·سم`,
    index: (value) => `${tenth.format(value)} ملم²/ملم زئبق`,
    plain: (value) => plain.format(value),
  },

  norms: {
    lesResting: (from, to) => `العضلة العاصرة السفلى في الراحة: من ${whole.format(from)} إلى ${mmHg(to)}`,
    irp: (below) => `ضغط الارتخاء المتكامل (IRP) في الاستلقاء: أقل من ${mmHg(below)}`,
    dci: (mean, deviation) =>
      `تكامل الانقباض البعيد (DCI): المتوسط ${whole.format(mean)} والانحراف المعياري ${whole.format(deviation)} ملم زئبق·ث·سم`,
    latency: (least) => `زمن الكمون البعيد: ${seconds(least)} أو أكثر`,
    pressurization: (least) => `يُسمّى ارتفاعًا للضغط في المريء كله ابتداءً من ${mmHg(least)}`,
    distensibility: (least) => `مؤشر التمدد: غير طبيعي تحت ${plain.format(least)} ملم²/ملم زئبق`,
    column: (below, minute) =>
      `إفراغ كافٍ: عمود أقل من ${whole.format(below)} سم بعد ${whole.format(minute)} دقائق، أو انخفض بأكثر من النصف`,
    eckardt: (most, outOf) => `علاج ناجح: مجموع ${whole.format(most)} أو أقل من أصل ${whole.format(outOf)}`,
  },

  map: {
    title: 'قياس ضغط المريء: ضغوط جرعة واحدة',
    sentence:
      'في الاستلقاء تُبلع جرعة ماء؛ يدل كل لون على الضغط عند عمق ما، من الحلق في الأعلى إلى المعدة في الأسفل، ثانية بعد ثانية.',
    depthAxis: 'سم من الأسنان',
    timeAxis: 'الثواني',
    pressureAxis: 'الضغط، ملم زئبق',
    colors: 'الألوان',
    colorMaps: { even: 'منتظمة', clinical: 'سريرية' },
    contour: (value) => `خط ${mmHg(value)}`,
    landmarks: {
      upperSphincter: 'العاصرة العليا',
      lowerSphincter: 'العاصرة السفلى',
      stomach: 'المعدة',
    },
    swallow: 'البلع',
    deceleration: 'نقطة التباطؤ',
    latency: (value) => `زمن الكمون البعيد ${seconds(value)}`,
    window: (value) => `نافذة IRP: ${whole.format(value)} ث`,
    box: (value) => `تكامل DCI: من ${mmHg(value)}`,
    pressurized: (value) => `ضغط المريء كله ${mmHg(value)}`,
    measures: {
      irp: { term: 'ضغط الارتخاء المتكامل (IRP)', plain: 'ما يبقى من ضغط حين ينبغي أن ترتخي العضلة العاصرة' },
      dci: { term: 'تكامل الانقباض البعيد (DCI)', plain: 'قوة الانقباض' },
      latency: { term: 'زمن الكمون البعيد', plain: 'الوقت الذي يحتاجه الانقباض ليصل إلى الأسفل' },
      lesResting: { term: 'العضلة العاصرة في الراحة', plain: 'ضغطها قبل الجرعة' },
    },
    kinds: {
      normal: 'بلع طبيعي',
      ineffective: 'انقباض ضعيف',
      failed: 'لا انقباض',
      premature: 'انقباض مبكر',
      pressurized: 'ارتفاع الضغط في المريء كله',
    },
    diagnoses: {
      normal: 'حركة طبيعية',
      I: 'تعذر الارتخاء من النوع I',
      II: 'تعذر الارتخاء من النوع II',
      III: 'تعذر الارتخاء من النوع III',
      other: 'نمط آخر، لا طبيعي ولا تعذر ارتخاء',
    },
    described: (name, kind, diagnosis) => `خريطة الضغوط، ${name}: ${kind}، ${diagnosis}. الأرقام في الجدول.`,
    tableOf: (name) => `${name}: الضغط بملم زئبق، كل ثانية وكل 5 سم`,
    tableCorner: 'الثانية',
  },

  barium: {
    title: 'تصوير المريء بالباريوم الموقوت: ما يبقى',
    sentence:
      'في الوقوف يُشرب سائل يظهر بالأشعة؛ ويقاس ارتفاع ما يركد فوق المعدة بعد دقيقة ودقيقتين وخمس دقائق.',
    rulerAxis: 'سم فوق العاصرة',
    sphincter: 'العاصرة',
    limit: (value) => `الحد ${whole.format(value)} سم`,
    retained: (value) => `بقي ${whole.format(value)} مل`,
    empty: 'لا عمود',
    emptying: {
      adequate: (value, minute) =>
        `إفراغ كافٍ: ${value > 0 ? cm(value) : 'لا عمود'} بعد ${whole.format(minute)} دقائق`,
      inadequate: (value, minute) => `إفراغ غير كافٍ: ما زال ${cm(value)} بعد ${whole.format(minute)} دقائق`,
    },
    fall: (share, minute) =>
      share >= 0
        ? `بعد ${whole.format(minute)} دقائق صار العمود أقصر بنسبة ${percent.format(share)}.`
        : `بعد ${whole.format(minute)} دقائق صار العمود أطول بنسبة ${percent.format(-share)}.`,
    clock: (value) =>
      `اللحظة المعروضة: ${whole.format(Math.floor(value / 60))} د ${whole.format(Math.floor(value % 60))} ث`,
    described: (name, heights) => `صور أشعة تخطيطية، ${name}. ارتفاع العمود: ${heights}.`,
    tableOf: (name, drunk) => `${name}: شُرب ${whole.format(drunk)} مل`,
    heads: { minute: 'الدقيقة', column: 'الارتفاع', width: 'العرض', retained: 'الحجم الباقي' },
  },

  bag: {
    closed: 'مغلق',
    title: 'قابلية التمدد: كيف ينفتح الوصل',
    sentence: 'يُملأ كيس صغير عبر الوصل؛ وكلما بقي خصره أضيق تحت الضغط نفسه كان الممر أصلب.',
    depthAxis: 'سم من الأسنان',
    limit: (value) => `الحد ${plain.format(value)} ملم²/ملم زئبق: الخصر الأضيق من ذلك تحت هذا الضغط غير طبيعي`,
    described: (name, indices) => `شكل الكيس، ${name}. مؤشر التمدد: ${indices}.`,
    tableOf: (name) => `${name}: قياسات الكيس`,
    heads: {
      volume: 'الملء',
      waist: 'الخصر',
      area: 'مساحة الخصر',
      pressure: 'الضغط',
      index: 'مؤشر التمدد',
    },
  },

  eckardt: {
    title: 'مقياس إيكاردت: الأعراض',
    sentence: 'أربعة أعراض، لكل منها من 0 إلى 3؛ وكلما انخفض المجموع كان العيش معها أسهل.',
    parts: {
      dysphagia: 'الطعام يعلق (عسر البلع)',
      regurgitation: 'عودة الطعام (ارتجاع الأكل)',
      chestPain: 'ألم الصدر',
      weightLoss: 'فقدان الوزن',
    },
    total: 'المجموع',
    outOf: (score, most) => `${whole.format(score)} من ${whole.format(most)}`,
    success: (most) => `نجاح: ${whole.format(most)} أو أقل`,
    none: (name) => `${name}: لا مقياس، لم تُجرَ عملية.`,
    tableOf: 'مقياس إيكاردت، كل عرض من 0 إلى 3',
    part: 'العرض',
  },
};
