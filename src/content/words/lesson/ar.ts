import type { LessonWords } from './types';

/** Western digits, as everywhere in this language. */
const LOCALE = 'ar-u-nu-latn';
const percent = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 });
const megabytes = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const plural = new Intl.PluralRules('ar');
const mb = (bytes: number): string => megabytes.format(bytes / 1e6);
const score = (value: number): string => percent.format(value / 100);

type Forms = Readonly<Record<'one' | 'ofTwo' | 'few' | 'many' | 'other', string>>;
const CHAPTERS: Forms = { one: 'فصل واحد', ofTwo: 'فصلين', few: 'فصول', many: 'فصلًا', other: 'فصل' };
const QUESTIONS: Forms = { one: 'سؤال واحد', ofTwo: 'سؤالين', few: 'أسئلة', many: 'سؤالًا', other: 'سؤال' };

/** After a preposition. */
function of(n: number, forms: Forms): string {
  const form = plural.select(n);
  if (form === 'one') return forms.one;
  if (form === 'two') return forms.ofTwo;
  return `${n} ${form === 'few' ? forms.few : form === 'many' ? forms.many : forms.other}`;
}

export const WORDS: LessonWords = {
  intro:
    'تقبل منصة التعليم (Moodle أو ILIAS أو Chamilo…) هذه الصفحة درسًا: تتابع الفصول التي شوهدت ونتيجة الاختبار. يُصنع الملف هنا، ولا يُرسل شيء.',
  title: 'عنوان الدرس',
  language: 'اللغة',
  register: 'السرد',
  chapters: 'الفصول المطلوب مشاهدتها',
  allChapters: 'كلها',
  noChapters: 'لا شيء',
  test: 'الاختبار',
  withTest: 'إنهاء الدرس باختبار',
  kinds: 'الأسئلة',
  kindNames: {
    name: 'تسمية البنية',
    order: 'ترتيب الخطوات',
    choose: 'اختيار العمق أو المستوى',
    error: 'اكتشاف الخطأ',
  },
  count: 'عدد الأسئلة',
  questions: (n) => (plural.select(n) === 'two' ? 'سؤالان' : of(n, QUESTIONS)),
  seeds: 'السحب',
  seedNames: { new: 'أسئلة أخرى في كل محاولة', same: 'الأسئلة نفسها للجميع' },
  mastery: 'النتيجة المطلوبة',
  percent: score,
  platform: 'المنصة',
  platforms: { scorm12: 'SCORM 1.2', cmi5: 'xAPI (cmi5)' },
  platformNotes: {
    scorm12: 'مقبول في كل مكان تقريبًا. عند الشك اختر هذا.',
    cmi5: 'لمنصة لديها مخزن لسجلات التعلم (LRS).',
  },
  about: (bytes) => `نحو ${mb(bytes)} ميغابايت للتعبئة.`,
  nothingToDo: 'اختر فصلًا واحدًا على الأقل أو اختبارًا.',
  noTitle: 'ضع عنوانًا للدرس.',
  make: 'صنع الدرس',
  cancel: 'إيقاف',
  progress: (done, total) => `${mb(done)} من ${mb(total)} ميغابايت`,
  saved: 'حُفظ الدرس. ارفع الملف إلى المنصة كما هو، من دون فك ضغطه.',
  cancelled: 'أوقف: لم يُحفظ شيء.',
  failed: 'تعذّر صنع الدرس، ولم يُحفظ شيء. أعد تحميل الصفحة ثم حاول مجددًا.',
  description: (chapters, questions) =>
    `بضع العضل بالمنظار (POEM) بثلاثة أبعاد: ${[
      ...(chapters > 0 ? [`مشاهدة ${of(chapters, CHAPTERS)}`] : []),
      ...(questions > 0 ? [`واختبار من ${of(questions, QUESTIONS)}`] : []),
    ].join('، ')}.`,

  bar: 'الدرس',
  watched: (done, all) => `${done} من ${of(all, CHAPTERS)}`,
  testToDo: 'الاختبار لم يُجرَ بعد',
  testAt: (answered, all) => `الاختبار: ${answered} من ${all}`,
  score: (value, passed) => `النتيجة: ${score(value)}، ${passed ? 'نجاح' : 'لم يُنجح بعد'}`,
  masteryIs: (value) => `ابتداءً من ${score(value)}`,
  allDone: 'اكتمل الدرس',
  toDo: (chapter) => `للمشاهدة: ${chapter}`,
  takeTest: 'إجراء الاختبار',
  continueTest: 'متابعة الاختبار',
  repeatTest: 'إعادة الاختبار',
  finish: 'إنهاء الدرس',
  later: 'الإنهاء لاحقًا',
  links: {
    opening: 'جارٍ الفتح لدى المنصة…',
    alone: 'خارج المنصة: لا يُبلَّغ عن شيء.',
    looking: 'مفتوح للاطلاع: لا يُحتسب شيء.',
    ended: 'أُبلغ عن كل شيء. يمكنك إغلاق هذه الصفحة.',
  },
  problems: {
    refused: 'لم تقبل المنصة كل ما أبلغها به الدرس. يستمر الدرس؛ أخبر مدرّسك بذلك.',
    unreachable: 'المنصة لا تجيب. يستمر الدرس ويحاول مجددًا عند الخطوة التالية؛ تحقق من اتصالك.',
    expired: 'أغلقت المنصة هذه الجلسة: لم يعد يُبلَّغ عن شيء. أغلق الدرس ثم افتحه من المنصة مجددًا.',
  },
};
