import { clockTime, POINTED_MIN, TURNED_MIN } from './clockTime';
import type { ExploreWords } from './types';

const figure = new Intl.NumberFormat('ar-u-nu-latn', { maximumFractionDigits: 1 });
const clock = (hours: number, stepMin: number): string => {
  const { hour, minutes } = clockTime(hours, stepMin);
  return `الساعة ${minutes === null ? hour : `${hour}:${minutes}`}`;
};

export const WORDS: ExploreWords = {
  intro: 'المسوا أي جزء من الصورة لمعرفة ما هو.',
  views: 'مناظر',
  viewNames: {
    whole: 'العضو كاملًا',
    opened: 'العضو مفتوحًا',
    layers: 'طبقات الجدار',
    junction: 'الوصل',
    sphincter: 'العاصرة السفلى',
    section: 'مقطع عرضي',
    tunnel: 'النفق من الجانب',
    entry: 'المدخل من الأمام',
    cardia: 'فؤاد المعدة',
    behind: 'من الخلف',
    neighbors: 'الأعضاء المجاورة',
    entryCut: 'المدخل في مقطع',
    vessel: 'وعاء دموي في النفق',
  },
  moments: 'لحظة من العملية',
  momentNames: {
    before: 'قبلها',
    lift: 'الوسادة الزرقاء',
    tunnel: 'بعد حفر النفق',
    cut: 'بعد قطع العضلة',
    closed: 'بعد إغلاق المدخل',
    after: 'بعدها',
  },
  turn: 'تدوير حر',
  turnNote: 'تُظهر المناظر أعلاه كل منطقة من أفضل زاوية.',
  turning: 'إصبع واحد يدير، وإصبعان ينقلان ويكبّران. أزيلوا العلامة للعودة إلى المنظر.',
  layers: 'طبقات الجدار',
  looks: { hidden: 'منزوعة', ghosted: 'شفافة', shown: 'ظاهرة' },
  looksShort: { hidden: 'منزوعة', ghosted: 'شفافة', shown: 'ظاهرة' },
  whole: 'إظهار الكل',
  wedge: 'فتحة في الجدار',
  wedgeFrom: 'من',
  wedgeTo: 'إلى',
  hour: (hour) => clock(hour, TURNED_MIN),
  wedgeClosed: 'جدار مغلق',
  wedgeAsView: 'كما في المنظر',
  section: 'مقطع عرضي',
  sectionOn: 'قطع المريء عرضيًا',
  sectionAt: 'عمق المقطع',
  depth: (cm) => `${figure.format(cm)} سم`,
  rulers: 'وجه الساعة ومسطرة العمق',
  clock: 'وجه الساعة: الساعة 12 جهة أمام المريض، والساعة 3 جهة يمينه',
  ruler: 'مسطرة العمق، بالسنتيمتر من القواطع',
  rulerUnit: 'سم من القواطع',
  pad: 'الصورة: الإشارة إلى بنية',
  padKeys: 'تحرّك الأسهم المؤشر، ومع Shift بخطوات أدق. يسمّي Enter ما تحته، ويمسح Escape الاختيار.',
  structures: 'البنى',
  structuresNote: 'اختاروا اسمًا لرؤية البنية في الصورة.',
  within: (name) => `ضمن: ${name}`,
  inLayer: (name) => `الطبقة: ${name}`,
  place: (depthCm, hour) =>
    `على بعد ${figure.format(depthCm)} سم من القواطع، عند ${clock(hour, POINTED_MIN)}`,
  placeDepth: (depthCm) => `على بعد ${figure.format(depthCm)} سم من الأسنان`,
  nothing: 'ليس هنا ما يُسمّى.',
  unseen: 'لا تُرى في هذه اللحظة من العملية، في هذه الحالة.',
  unsourced: 'لا يذكر أيٌّ من المصادر المقروءة أكثر من ذلك.',
  resting: 'السرد معروض على الشاشة. الاستكشاف يوقفه مؤقتًا ويتيح التجول في العضو.',
  again: 'استئناف الاستكشاف',
  model: 'عضو تخطيطي. الجدار مرسوم أسمك من الواقع.',
};
