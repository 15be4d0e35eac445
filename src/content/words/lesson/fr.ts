import type { LessonWords } from './types';

const percent = new Intl.NumberFormat('fr', { style: 'percent', maximumFractionDigits: 0 });
const megabytes = new Intl.NumberFormat('fr', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const mb = (bytes: number): string => megabytes.format(bytes / 1e6);
const count = (n: number, noun: string): string => `${n} ${noun}${n >= 2 ? 's' : ''}`;
const score = (value: number): string => percent.format(value / 100);

export const WORDS: LessonWords = {
  intro:
    'Une plateforme de cours (Moodle, ILIAS, Chamilo…) accepte cette page comme leçon\u00a0: elle suit les chapitres vus et la note du test. Le fichier est fabriqué ici\u00a0; rien n’est envoyé.',
  title: 'Titre de la leçon',
  language: 'Langue',
  register: 'Récit',
  chapters: 'Chapitres à suivre',
  allChapters: 'Tous',
  noChapters: 'Aucun',
  test: 'Test',
  withTest: 'Terminer par un test',
  kinds: 'Questions',
  kindNames: {
    name: 'Nommer la structure',
    order: 'Remettre les étapes dans l’ordre',
    choose: 'Choisir la profondeur ou le plan',
    error: 'Trouver l’erreur',
  },
  count: 'Nombre de questions',
  questions: (n) => count(n, 'question'),
  seeds: 'Tirage',
  seedNames: { new: 'D’autres questions à chaque essai', same: 'Les mêmes questions pour tous' },
  mastery: 'Note à atteindre',
  percent: score,
  platform: 'Plateforme',
  platforms: { scorm12: 'SCORM 1.2', cmi5: 'xAPI (cmi5)' },
  platformNotes: {
    scorm12: 'Accepté presque partout. En cas de doute, choisissez celui-ci.',
    cmi5: 'Pour une plateforme qui a un dépôt d’apprentissage (LRS).',
  },
  about: (bytes) => `Environ ${mb(bytes)}\u00a0Mo à empaqueter.`,
  nothingToDo: 'Choisissez au moins un chapitre ou un test.',
  noTitle: 'Donnez un titre à la leçon.',
  make: 'Fabriquer la leçon',
  cancel: 'Arrêter',
  progress: (done, total) => `${mb(done)} sur ${mb(total)}\u00a0Mo`,
  saved: 'La leçon est enregistrée. Déposez le fichier tel quel sur la plateforme, sans le décompresser.',
  cancelled: 'Arrêté\u00a0: rien n’a été gardé.',
  failed: 'La leçon n’a pas pu être fabriquée\u00a0; rien n’a été gardé. Rechargez la page, puis réessayez.',
  description: (chapters, questions) =>
    `La myotomie endoscopique (POEM) en trois dimensions\u00a0: ${[
      ...(chapters > 0 ? [`${count(chapters, 'chapitre')} à suivre`] : []),
      ...(questions > 0 ? [`un test de ${count(questions, 'question')}`] : []),
    ].join(', ')}.`,

  bar: 'Leçon',
  watched: (done, of) => `${done} sur ${count(of, 'chapitre')}`,
  testToDo: 'test à faire',
  testAt: (answered, of) => `test\u00a0: ${answered} sur ${of}`,
  score: (value, passed) => `note\u00a0: ${score(value)}, ${passed ? 'réussi' : 'pas encore réussi'}`,
  masteryIs: (value) => `à partir de ${score(value)}`,
  allDone: 'Leçon terminée',
  toDo: (chapter) => `À voir\u00a0: ${chapter}`,
  takeTest: 'Faire le test',
  continueTest: 'Reprendre le test',
  repeatTest: 'Refaire le test',
  finish: 'Terminer la leçon',
  later: 'Finir plus tard',
  links: {
    opening: 'Ouverture auprès de la plateforme…',
    alone: 'Hors d’une plateforme\u00a0: rien n’est transmis.',
    looking: 'Ouverte pour consultation\u00a0: rien n’est noté.',
    ended: 'Tout est transmis. Vous pouvez fermer cette page.',
  },
  problems: {
    refused:
      'La plateforme n’a pas pris tout ce que la leçon lui a transmis. La leçon continue\u00a0; signalez-le à votre enseignant.',
    unreachable:
      'La plateforme ne répond pas. La leçon continue, et réessaie à la prochaine étape\u00a0; vérifiez votre connexion.',
    expired:
      'La plateforme a clos cette séance\u00a0: plus rien n’est transmis. Fermez la leçon, puis rouvrez-la depuis la plateforme.',
  },
};
