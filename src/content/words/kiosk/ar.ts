import { lastingIn } from './lasting';
import type { KioskWords } from './types';

const counted = (n: number, one: string, two: string, few: string, many: string): string =>
  n === 1 ? one : n === 2 ? two : `${n}\u00a0${n <= 10 ? few : many}`;

export const WORDS: KioskWords = {
  invite: 'المس الشاشة للبدء',
  about: 'إجراء طبي مشروح خطوة بخطوة، بالصور',
  pauseLoop: 'إيقاف الحركة',
  playLoop: 'استئناف الحركة',

  question: 'ماذا تريد أن ترى؟',
  whole: 'القصة كاملة',
  minutes: (minutes) => counted(minutes, 'دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة'),
  language: 'اللغة',

  chapters: 'الفصول',
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  back: 'رجوع',
  next: 'تقدم',
  soundOn: 'تشغيل الصوت',
  soundOff: 'إيقاف الصوت',
  louder: 'صوت أعلى',
  softer: 'صوت أخفض',
  loudness: (step, steps) => `مستوى الصوت ${step} من ${steps}`,
  larger: 'نص أكبر',
  usualSize: 'نص عادي',
  contrastOn: 'تباين أكبر',
  contrastOff: 'تباين عادي',
  showScope: 'مشهد المنظار',
  showOutside: 'المشهد من الخارج',
  turnLeft: 'تدوير إلى اليسار',
  turnRight: 'تدوير إلى اليمين',
  guided: 'العودة إلى المشهد الموجَّه',
  sources: 'المصادر',
  leave: 'إنهاء',

  ended: 'انتهى هذا الفصل.',
  goOn: 'الفصل التالي',
  again: 'مشاهدة هذا الفصل مرة أخرى',
  allChapters: 'كل الفصول',

  stillThere: 'هل ما زلت هنا؟',
  stillThereNote: 'من دون جواب تعود الشاشة إلى البداية.',
  stay: 'نعم، متابعة',
  secondsLeft: (seconds) => `بقيت ${counted(seconds, 'ثانية واحدة', 'ثانيتان', 'ثوانٍ', 'ثانية')}`,

  readAloud: 'قراءة الشاشة بصوت عالٍ',
  readQuiet: 'إيقاف قراءة الشاشة',
  reading:
    'تُقرأ الشاشة بصوت عالٍ. مرِّر إصبعك على الشاشة فيُقرأ ما تحته. للاختيار المس مرتين متتاليتين في أي مكان.',
  readingStopped: 'لم تعد الشاشة تُقرأ.',

  stills: 'صور ثابتة: هذا الجهاز لا يستطيع تحريكها.',
  recovering: 'لحظة، ستعود الصورة.',

  health: {
    heading: 'حالة هذه الشاشة',
    version: 'الإصدار',
    uptime: 'تعمل منذ',
    frames: 'الصور المرسومة',
    quality: 'الجودة',
    recoveries: 'مرات التعافي',
    faults: { context: 'بطاقة الرسوم', script: 'البرنامج', frozen: 'صورة متجمدة' },
    starts: 'مرات التشغيل',
    visits: 'الزيارات',
    loops: 'الدورات',
    offline: 'من دون شبكة',
    offlineStates: { none: 'غير ممكن هنا', fetching: 'قيد التحضير', ready: 'جاهزة' },
    checked: 'البحث عن تحديث',
    never: 'أبدًا',
    waiting: 'إصدار جديد ينتظر أن تفرغ الشاشة.',
    refused: (version) => `لم يعمل الإصدار ${version} فأُعيد السابق.`,
    lastProblem: 'آخر خلل',
    look: 'البحث عن تحديث',
    reload: 'إعادة التحميل',
    leaveMode: 'مغادرة قاعة الانتظار',
    lasting: lastingIn('ي', 'س', 'د', 'ث'),
  },
};
