import type { ChapterWords } from '../script';

export const closure: ChapterWords = {
  title: 'الإغلاق',
  cues: {
    'closure.check': 'يَتَأَكَّدُ الفَرِيقُ {hemostasis checked}مِنْ أَنَّهُ لَا شَيْءَ يَنْزِفُ.',
    'closure.leave': 'المِنْظَارُ {scope leaves tunnel}يَخْرُجُ مِنَ النَّفَقِ.',
    'closure.clips': 'مَشَابِكُ صَغِيرَةٌ تُقَرِّبُ حَافَّتَيِ الفَتْحَةِ. {first clip}هَا هُوَ الأَوَّلُ.',
    'closure.second': '{second clip}وَثَانٍ بِجَانِبِهِ.',
    'closure.third': '{third clip}وَثَالِثٌ.',
    'closure.fourth': '{fourth clip}وَرَابِعٌ.',
    'closure.last': 'ثُمَّ {last clip}الأَخِيرُ.',
    'closure.closed': '{entry closed}المَدْخَلُ مُغْلَقٌ. وَفِي الأَسْفَلِ، يُغَطِّي الغِشَاءُ المُخَاطِيُّ السَّلِيمُ العَضَلَةَ المَقْطُوعَةَ.',
  },
  student: {
    'closure.check': 'الإِرْقَاءُ: {hemostasis checked}يُفْحَصُ النَّفَقُ، بِمِلْقَطِ التَّخْثِيرِ عِنْدَ الحَاجَةِ.',
    'closure.leave': 'المِنْظَارُ {scope leaves tunnel}يَخْرُجُ مِنَ النَّفَقِ.',
    'closure.clips': 'يُغْلَقُ المَدْخَلُ بِالمَشَابِكِ، 5 فِي دِرَاسَةٍ مُقَارَنَةٍ. {first clip}هَا هُوَ الأَوَّلُ.',
    'closure.second': '{second clip}الثَّانِي، حَافَّةً إِلَى حَافَّةٍ.',
    'closure.third': '{third clip}الثَّالِثُ.',
    'closure.fourth': '{fourth clip}الرَّابِعُ.',
    'closure.last': 'ثُمَّ {last clip}الخَامِسُ.',
    'closure.closed':
      '{entry closed}المَدْخَلُ مُغْلَقٌ. فِي دِرَاسَةٍ: 16 دَقِيقَةً وَسَطِيًّا بِالمَشَابِكِ، وَ33 بِالخِيَاطَةِ. وَفِي الأَسْفَلِ، يُغَطِّي الغِشَاءُ المُخَاطِيُّ السَّلِيمُ مَوْضِعَ البَضْعِ.',
  },
};
