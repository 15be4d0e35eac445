import type { BranchesWords } from './types';

export const WORDS: BranchesWords = {
  intro:
    'Cinq complications quittent le récit là où elles peuvent survenir. Prédisez d’abord, regardez ensuite.',
  private: 'Vos prédictions restent dans cette page\u00a0: elles ne sont ni enregistrées ni envoyées.',
  list: 'Complications',
  leavesIn: (chapter) => `Quitte le récit au chapitre «\u00a0${chapter}\u00a0»`,
  here: 'Dans le chapitre affiché',
  hint: 'Ici\u00a0:',
  path: 'Étapes',
  stageNames: { met: 'Ce que l’on voit', done: 'Ce que l’on fait', follows: 'Ce qui s’ensuit' },
  stageShort: { met: 'Voir', done: 'Faire', follows: 'Suite' },
  predict: 'Prédire',
  stepOf: (step, of, name) => `Étape ${step} sur ${of}\u00a0: ${name}`,
  figures: 'Chiffres',
  disputed: 'Les sources diffèrent',
  noFigure: 'Aucune des sources lues n’en donne de chiffre.',
  again: 'Revoir',
  check: 'Valider',
  showMe: 'Montrer la réponse',
  right: 'Juste.',
  wrong: 'Non.',
  shown: 'Voici la réponse.',
  rightOne: 'Bonne réponse',
  yourOne: 'Votre réponse',
  rightAnswer: (answer) => `La bonne réponse\u00a0: ${answer}`,
  go: { done: 'Voir ce que l’on fait', follows: 'Voir ce qui s’ensuit' },
  back: 'Retour au récit',
  model:
    'Image schématique\u00a0: place, taille et quantité sont des choix de dessin. Aucune conduite à tenir pour un patient.',
  branches: {
    bleeding: {
      name: 'Un vaisseau saigne',
      whatIf: 'et si le vaisseau saignait\u00a0?',
      stages: {
        met: {
          text: 'Le tunnel vient de passer la jonction. Dans la sous-muqueuse de l’estomac, les vaisseaux sont plus gros que dans l’œsophage\u00a0: l’un d’eux s’ouvre, et le sang voile la vue. Les sources lues ne comptent pas les saignements du tunnel\u00a0; elles ne s’accordent pas non plus sur la complication la plus fréquente.',
          figures: {
            mostlyBleeding: {
              figure: '8\u00a0%',
              says: 'de complications, surtout saignements dans la lumière et hématomes de la paroi (mise au point française, toutes indications de la technique)',
            },
            mostlyBreathing: {
              figure: '3\u00a0%',
              says: 'de complications, surtout respiratoires (fiche patient de la SFED)',
            },
          },
        },
        done: {
          text: 'Une pince coagulante saisit le vaisseau et le coagule. Le saignement s’arrête, la vue redevient claire.',
          figures: {},
        },
        follows: {
          text: 'Le vaisseau est fermé, le tunnel continue jusqu’à son terme, 2 à 3\u00a0cm au-delà de la jonction. Un saignement après l’intervention reste possible.',
          figures: {
            afterwards: {
              figure: '4,29\u00a0%',
              says: 'de saignements après l’intervention (intervalle 1,91 à 7,61\u00a0; 20 études, 1753\u00a0patients)',
            },
            severe: {
              figure: '0,5\u00a0%',
              says: 'd’événements graves, toutes causes réunies (1826\u00a0patients, centres experts)',
            },
          },
        },
      },
      questions: {
        done: {
          ask: 'Du sang voile la vue. Que fait-on\u00a0?',
          options: {
            cutOn: {
              say: 'On le coupe au couteau et l’on avance',
              why: 'Le couteau suffit aux petits vaisseaux de l’œsophage\u00a0; ceux-ci, plus gros, relèvent de la pince.',
            },
            grasp: {
              say: 'On saisit le vaisseau avec une pince, puis on le coagule',
              why: 'C’est ce que décrivent les sources pour les vaisseaux plus gros de l’estomac\u00a0: la pince coagulante.',
            },
            leave: {
              say: 'On ressort et l’on referme l’entrée',
              why: 'Le vaisseau resterait ouvert sous la muqueuse. L’hémostase précède la fermeture.',
            },
            clipMucosa: {
              say: 'On pose des clips sur la muqueuse, depuis la lumière',
              why: 'Le vaisseau traverse le tunnel, sous la muqueuse\u00a0: un clip posé dessus ne l’atteint pas.',
            },
          },
        },
        follows: {
          ask: 'Le vaisseau est coagulé. Et ensuite\u00a0?',
          options: {
            never: {
              say: 'Le risque de saigner est écarté',
              why: 'La méta-analyse compte encore des saignements après l’intervention.',
            },
            stops: {
              say: 'L’intervention s’arrête là',
              why: 'Le vaisseau fermé, la voie est de nouveau libre\u00a0: le tunnel continue.',
            },
            mostBleed: {
              say: 'La plupart des patients saignent encore les jours suivants',
              why: 'C’est l’exception\u00a0: quelques patients sur cent dans la méta-analyse.',
            },
            goesOn: {
              say: 'Le tunnel continue\u00a0; un saignement ultérieur reste possible',
              why: 'Le tunnel va à son terme, et quelques patients sur cent saignent après l’intervention.',
            },
          },
        },
      },
    },
    mucosalInjury: {
      name: 'La muqueuse se déchire',
      whatIf: 'et si la muqueuse se déchirait\u00a0?',
      stages: {
        met: {
          text: 'Le plan de dissection reste contre le muscle pour tenir la chaleur loin de la muqueuse. Ici, elle s’est pourtant déchirée au-dessus du tunnel, là où il est le plus étroit. Or elle est le couvercle du muscle coupé, et derrière celui-ci il n’y a pas de séreuse, seulement un tissu lâche. Les facteurs de risque lus valent pour tous les événements indésirables, pas pour cette seule lésion.',
          figures: {
            howOften: {
              figure: '2,8\u00a0%',
              says: 'de lésions de la muqueuse (1826\u00a0patients, centres experts)',
            },
            riskOfAny: {
              figure: '×\u00a02,28',
              says: 'la cote d’un événement indésirable si l’œsophage est sigmoïde\u00a0; ×\u00a01,98 avec une expérience de moins de 20 interventions',
            },
          },
        },
        done: {
          text: 'La muqueuse est refermée depuis la lumière. Les sources lues décrivent les clips posés bord à bord sur la porte d’entrée\u00a0; aucune ne décrit la fermeture d’une telle déchirure. L’image montre donc le même moyen, par choix de dessin.',
          figures: {},
        },
        follows: {
          text: 'Le couvercle est de nouveau étanche, et la myotomie peut suivre. Une médiastinite est dite exceptionnelle. Aucune source lue ne suit à part les patients dont la muqueuse a été lésée\u00a0; ces chiffres valent pour toutes les complications.',
          figures: {
            severe: {
              figure: '0,5\u00a0%',
              says: 'd’événements graves, toutes causes réunies (1826\u00a0patients, centres experts)',
            },
            surgery: {
              figure: '0,2\u00a0%',
              says: 'de recours à la chirurgie dans les premières études',
            },
          },
        },
      },
      questions: {
        done: {
          ask: 'La muqueuse est ouverte au-dessus du tunnel. Que faut-il refermer\u00a0?',
          options: {
            muscle: {
              say: 'Le muscle, au fond du tunnel',
              why: 'On le coupe exprès, et il reste ouvert\u00a0: c’est la muqueuse intacte qui le couvre.',
            },
            adventitia: {
              say: 'L’adventice, par l’extérieur',
              why: 'Ce n’est qu’un tissu lâche, sans séreuse\u00a0: il ne ferme rien.',
            },
            mucosa: {
              say: 'La muqueuse, depuis la lumière',
              why: 'Elle est le couvercle du tunnel et du muscle coupé\u00a0: elle seule les sépare de la lumière.',
            },
            nothing: {
              say: 'Rien\u00a0: le tunnel se referme tout seul',
              why: 'La déchirure ferait communiquer lumière et tunnel, et derrière le muscle il n’y a pas de séreuse.',
            },
          },
        },
        follows: {
          ask: 'La déchirure est refermée. Que disent les séries\u00a0?',
          options: {
            exceptional: {
              say: 'Une médiastinite est dite exceptionnelle',
              why: 'C’est le mot de la mise au point française\u00a0; la chirurgie a été très rarement nécessaire.',
            },
            surgery: {
              say: 'Ces patients sont opérés à ventre ouvert',
              why: 'Dans les premières études, bien moins d’un patient sur cent a été opéré, toutes causes réunies.',
            },
            undone: {
              say: 'La myotomie n’a plus d’effet',
              why: 'La déchirure est dans la muqueuse\u00a0; c’est le muscle qui ferme le passage, et lui reste à couper.',
            },
            harmless: {
              say: 'Nul n’a eu de complication grave',
              why: 'Si\u00a0: une série de centres experts en compte, rares, toutes causes réunies.',
            },
          },
        },
      },
    },
    cutTooShort: {
      name: 'La coupe est trop courte',
      whatIf: 'et si la coupe s’arrêtait trop tôt\u00a0?',
      stages: {
        met: {
          text: 'Le tunnel et la coupe s’arrêtent avant le bas du sphincter\u00a0: des fibres circulaires ferment encore le passage. On reconnaît la jonction aux marques de l’endoscope, au tunnel qui se resserre, aux vaisseaux plus gros au-delà\u00a0; par voie postérieure, à deux vaisseaux perforants\u00a0; avec un second endoscope, depuis l’estomac. Trop court veut dire vers le bas\u00a0: en haut, une coupe courte a suffi dans un essai.',
          figures: {
            markerFound: {
              figure: '5 sur 24',
              says: 'tunnels s’arrêtaient trop tôt selon un repère radiologique, soit 20,8\u00a0%',
            },
            shortAbove: {
              figure: '2,76\u00a0cm',
              says: 'de coupe sur l’œsophage avaient le même succès que 7,97\u00a0cm (essai randomisé, types I et II, 71\u00a0patients)',
            },
          },
        },
        done: {
          text: 'Le tunnel est prolongé au-delà de la jonction, puis la coupe jusque sur l’estomac, environ 2\u00a0cm sous le cardia. Les dernières fibres du sphincter s’écartent.',
          figures: {
            extendedBy: {
              figure: '1,4 ± 0,5\u00a0cm',
              says: 'ajoutés au tunnel chez les patients où le repère le montrait trop court',
            },
            usualEnd: {
              figure: '2\u00a0cm',
              says: 'sous le cardia\u00a0: la fin habituelle de la coupe (deux équipes françaises)',
            },
          },
        },
        follows: {
          text: 'L’image montre ce qui suit quand personne ne s’en aperçoit\u00a0: le passage reste étroit, les aliments restent au-dessus. La distensibilité de la jonction l’annonce. Un retraitement peut devenir nécessaire, mais les échecs de l’essai viennent de toutes les causes, pas d’une coupe trop courte seulement.',
          figures: {
            distensibility: {
              figure: '<\u00a07\u00a0mm²/mmHg',
              says: 'à 30 ou 40\u00a0mL après la myotomie\u00a0: une réponse incomplète est plus probable',
            },
            failure: {
              figure: '25\u00a0%',
              says: 'd’échecs à 5 ans dans l’essai randomisé, toutes causes réunies',
            },
          },
        },
      },
      questions: {
        done: {
          ask: 'Des fibres du sphincter restent sous la coupe. Que fait-on\u00a0?',
          options: {
            extend: {
              say: 'On prolonge le tunnel, puis la coupe, jusque sur l’estomac',
              why: 'Les fibres qui restent sont plus bas\u00a0: il faut aller plus loin, au-delà de la jonction.',
            },
            deeper: {
              say: 'On coupe au même endroit, sur toute l’épaisseur du muscle',
              why: 'Couper plus profond n’atteint pas les fibres plus basses\u00a0; et cela annonçait plus de reflux.',
            },
            upward: {
              say: 'On allonge la coupe vers le haut, dans l’œsophage',
              why: 'Les fibres qui restent sont en bas. En haut, une coupe courte a suffi dans un essai.',
            },
            wait: {
              say: 'On attend\u00a0: l’anneau restant finira par se relâcher',
              why: 'Une jonction qui se laisse peu distendre annonce plus souvent une réponse incomplète.',
            },
          },
        },
        follows: {
          ask: 'Et si personne ne s’était aperçu que la coupe était trop courte\u00a0?',
          options: {
            moreReflux: {
              say: 'Le reflux deviendrait plus fréquent que d’habitude',
              why: 'C’est l’inverse d’une coupe trop longue\u00a0: le reflux croît avec la coupe sur l’estomac.',
            },
            otherType: {
              say: 'L’achalasie changerait de type',
              why: 'Le type se lit dans le corps de l’œsophage à la manométrie, pas dans la longueur de la coupe.',
            },
            incomplete: {
              say: 'Une réponse incomplète deviendrait plus probable',
              why: 'C’est ce que montre une distensibilité basse après la myotomie.',
            },
            same: {
              say: 'Le résultat serait le même',
              why: 'Le passage dépend du sphincter\u00a0: s’il reste fermé, il se laisse peu distendre.',
            },
          },
        },
      },
    },
    cutTooFar: {
      name: 'La coupe va trop loin',
      whatIf: 'et si la coupe allait trop loin\u00a0?',
      stages: {
        met: {
          text: 'La coupe dépasse la jonction et continue sur l’estomac, bien au-delà des 2\u00a0cm habituels. On le mesure aux marques de l’endoscope ou avec un second endoscope. Où commence le trop loin\u00a0? Les sources ne placent pas la limite au même endroit.',
          figures: {
            usual: {
              figure: '2\u00a0cm',
              says: 'sur l’estomac dans la série française\u00a0; 2 à 3\u00a0cm dans un texte d’enseignement',
            },
            limitLow: {
              figure: '2,5\u00a0cm',
              says: 'au-delà, l’œsophagite modérée augmente, selon une étude de la longueur de coupe',
            },
            limitHigh: { figure: '3\u00a0cm', says: 'la longueur à ne pas dépasser, selon un autre auteur' },
          },
        },
        done: {
          text: 'Les sources lues ne décrivent pas comment recoudre le muscle\u00a0; seule la muqueuse est refermée. Après une POEM, le reflux se traite par un médicament contre l’acide, parfois sans limite de durée, et se surveille par endoscopie\u00a0: l’endoscope se retourne dans l’estomac et regarde la jonction. Le patient doit l’avoir su avant.',
          figures: {
            silent: {
              figure: '3 sur 6',
              says: 'patients avec une œsophagite n’avaient aucun symptôme de reflux\u00a0: l’endoscopie seule la montre',
            },
          },
        },
        follows: {
          text: 'Le contenu de l’estomac remonte plus facilement. L’œsophagite modérée devient plus fréquente, mais sa fréquence diffère beaucoup d’une série à l’autre\u00a0; la longueur n’est pas seule en cause, les fibres coupées comptent aussi.',
          figures: {
            byLength: {
              figure: '25\u00a0%',
              says: 'd’œsophagites de grade B avec 3,3\u00a0cm sur l’estomac, contre 4\u00a0% avec 2,6\u00a0cm',
            },
            byFibers: {
              figure: '58,1\u00a0%',
              says: 'd’œsophagites de grade B ou plus sans épargner les fibres obliques, contre 31,3\u00a0% en les épargnant (autre série)',
            },
          },
        },
      },
      questions: {
        done: {
          ask: 'La coupe va trop loin sur l’estomac. Que fait-on\u00a0?',
          options: {
            sewMuscle: {
              say: 'On recoud le muscle coupé avant de sortir du tunnel',
              why: 'Aucune source lue ne le décrit\u00a0: à la fin, seule la muqueuse est refermée.',
            },
            ignore: {
              say: 'Rien, tant que le patient ne se plaint pas de brûlures',
              why: 'Une œsophagite peut être silencieuse\u00a0: l’absence de symptômes ne l’exclut pas.',
            },
            longerAbove: {
              say: 'On allonge d’autant la coupe vers le haut',
              why: 'La coupe sur l’estomac n’en devient pas plus courte.',
            },
            acidAndEndoscopy: {
              say: 'On traite l’acide et l’on contrôle par endoscopie',
              why: 'C’est ce que prévoit la mise au point américaine\u00a0: après une POEM, le risque d’œsophagite est dit élevé.',
            },
          },
        },
        follows: {
          ask: 'À quoi faut-il s’attendre\u00a0?',
          options: {
            same: {
              say: 'À autant d’œsophagites modérées',
              why: 'L’étude qui compare deux longueurs en trouve nettement plus avec la plus longue.',
            },
            more: {
              say: 'À davantage d’œsophagites modérées',
              why: 'Nettement plus avec la coupe la plus longue, dans l’étude qui les compare.',
            },
            tighter: {
              say: 'À un passage qui se resserre',
              why: 'Rien de tel n’est dit\u00a0: le sphincter est coupé sur toute sa hauteur.',
            },
            severe: {
              say: 'À une œsophagite grave presque toujours',
              why: 'Les formes graves sont restées peu fréquentes dans l’essai randomisé.',
            },
          },
        },
      },
    },
    gasUnderTension: {
      name: 'Le ventre est sous tension',
      whatIf: 'et si le ventre se tendait\u00a0?',
      stages: {
        met: {
          text: 'Du gaz est passé à travers la paroi ouverte et s’accumule dans le ventre, qui se tend. L’abdomen est laissé découvert pour le voir et le sentir\u00a0; la pression dans les voies aériennes, surveillée par l’anesthésie, l’annonce. À quelle fréquence\u00a0? Tout dépend de ce que l’on compte.',
          figures: {
            anyGas: {
              figure: '48\u00a0%',
              says: 'd’événements liés au gaz, quels qu’ils soient, avec CO₂ et intubation (100\u00a0patients)',
            },
            peritoneum: {
              figure: '8\u00a0%',
              says: 'de gaz dans le ventre en méta-analyse (intervalle 7 à 10)',
            },
            early: { figure: '100\u00a0%', says: 'au plus, dans quelques-unes des premières séries' },
          },
        },
        done: {
          text: 'Une aiguille traverse la paroi du ventre, en haut à droite, assez loin sous les côtes. Le gaz sort, le ventre redevient souple.',
          figures: {
            needle: {
              figure: '18\u00a0G',
              says: 'le calibre de l’aiguille, à 5\u00a0cm au moins sous les côtes, en haut et à droite',
            },
          },
        },
        follows: {
          text: 'L’intervention peut se terminer. Faut-il souvent une aiguille\u00a0? Deux séries répondent à l’opposé l’une de l’autre, et rien de ce qui a été lu ne dit pourquoi\u00a0: on ne peut pas en faire la moyenne.',
          figures: {
            noneNeeded: {
              figure: 'aucun',
              says: 'des événements (48\u00a0% de 100\u00a0patients) n’a demandé de traitement ni de séjour plus long',
            },
            mostNeeded: {
              figure: '26 sur 39',
              says: 'patients d’une série française ont eu besoin d’une aiguille',
            },
          },
        },
      },
      questions: {
        done: {
          ask: 'Le ventre est tendu, la pression monte dans les voies aériennes. Que fait-on\u00a0?',
          options: {
            roomAir: {
              say: 'On insuffle de l’air ambiant à la place du CO₂',
              why: 'C’est le CO₂ que recommandent les sources, et non l’air ambiant\u00a0; et le gaz resterait là.',
            },
            moreGas: {
              say: 'On insuffle davantage, pour garder le tunnel ouvert',
              why: 'C’est ce gaz même qui, passé dans le ventre, le met sous tension.',
            },
            letOut: {
              say: 'On laisse sortir le gaz par une aiguille',
              why: 'L’aiguille, en haut à droite sous les côtes, laisse sortir le gaz.',
            },
            openBelly: {
              say: 'On ouvre le ventre pour trouver la fuite',
              why: 'Dans les premières études, la chirurgie a été très rarement nécessaire.',
            },
          },
        },
        follows: {
          ask: 'À quelle fréquence faut-il une aiguille\u00a0?',
          options: {
            disagree: {
              say: 'Les séries se contredisent',
              why: 'Dans l’une, personne\u00a0; dans l’autre, la plupart des patients.',
            },
            never: {
              say: 'Presque jamais',
              why: 'Une série française en a eu besoin chez la plupart de ses patients.',
            },
            everyone: {
              say: 'Chez la plupart des patients',
              why: 'Dans une série de patients intubés, aucun n’a demandé de traitement.',
            },
            sameRate: {
              say: 'Une fois sur vingt environ',
              why: 'Les deux séries lues sont aux deux extrêmes.',
            },
          },
        },
      },
    },
  },
};
