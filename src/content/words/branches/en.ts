import type { BranchesWords } from './types';

export const WORDS: BranchesWords = {
  intro: 'Five complications leave the story where they can happen. Predict first, then look.',
  private: 'Your predictions stay in this page: they are neither stored nor sent.',
  list: 'Complications',
  leavesIn: (chapter) => `Leaves the story in the chapter “${chapter}”`,
  here: 'In the chapter on screen',
  hint: 'Here:',
  path: 'Steps',
  stageNames: { met: 'What is seen', done: 'What is done', follows: 'What follows' },
  stageShort: { met: 'Seen', done: 'Done', follows: 'After' },
  predict: 'Predict',
  stepOf: (step, of, name) => `Step ${step} of ${of}: ${name}`,
  figures: 'Figures',
  disputed: 'The sources differ',
  noFigure: 'None of the sources read gives a figure for it.',
  again: 'Show again',
  check: 'Check',
  showMe: 'Show the answer',
  right: 'Right.',
  wrong: 'No.',
  shown: 'This is the answer.',
  rightOne: 'Right answer',
  yourOne: 'Your answer',
  rightAnswer: (answer) => `The right answer: ${answer}`,
  go: { done: 'See what is done', follows: 'See what follows' },
  back: 'Back to the story',
  model:
    'A schematic picture: place, size and amount are choices of the drawing. No guidance for the care of any patient.',
  branches: {
    bleeding: {
      name: 'A vessel bleeds',
      whatIf: 'what if the vessel bled?',
      stages: {
        met: {
          text: 'The tunnel has just passed the junction. In the gastric submucosa vessels are larger than in the esophagus: one of them opens, and blood veils the view. The sources read do not count bleeding in the tunnel; nor do they agree on which complication is the most frequent.',
          figures: {
            mostlyBleeding: {
              figure: '8%',
              says: 'complications, mostly bleeding into the lumen and hematoma of the wall (French review, all indications of the technique)',
            },
            mostlyBreathing: {
              figure: '3%',
              says: 'complications, mostly respiratory (patient leaflet of the French society of endoscopy)',
            },
          },
        },
        done: {
          text: 'Coagulation forceps grasp the vessel and coagulate it. The bleeding stops, the view clears.',
          figures: {},
        },
        follows: {
          text: 'The vessel is closed and the tunnel goes on to its end, 2 to 3\u00a0cm past the junction. Bleeding after the operation remains possible.',
          figures: {
            afterwards: {
              figure: '4.29%',
              says: 'bleeding after the operation (interval 1.91 to 7.61; 20 studies, 1753\u00a0patients)',
            },
            severe: {
              figure: '0.5%',
              says: 'severe events of any kind (1826\u00a0patients, expert centers)',
            },
          },
        },
      },
      questions: {
        done: {
          ask: 'Blood veils the view. What is done?',
          options: {
            cutOn: {
              say: 'It is cut with the knife on the way',
              why: 'The knife will do for the small vessels of the esophagus; these are larger and need forceps.',
            },
            grasp: {
              say: 'Forceps grasp the vessel and coagulate it',
              why: 'This is what the sources describe for the larger vessels of the stomach: coagulation forceps.',
            },
            leave: {
              say: 'The endoscope leaves and the entry is closed',
              why: 'The vessel would stay open under the mucosa. Bleeding is stopped before anything is closed.',
            },
            clipMucosa: {
              say: 'Clips are placed on the mucosa from the lumen',
              why: 'The vessel crosses the tunnel, under the mucosa: a clip placed on top does not reach it.',
            },
          },
        },
        follows: {
          ask: 'The vessel is coagulated. And then?',
          options: {
            never: {
              say: 'The risk of bleeding is over',
              why: 'The meta-analysis still counts bleeding after the operation.',
            },
            stops: {
              say: 'The operation ends here',
              why: 'With the vessel closed the way is free again: the tunnel goes on.',
            },
            mostBleed: {
              say: 'Most patients bleed again on the following days',
              why: 'That is the exception: a few patients in a hundred in the meta-analysis.',
            },
            goesOn: {
              say: 'The tunnel goes on; later bleeding remains possible',
              why: 'The tunnel reaches its end, and a few patients in a hundred bleed after the operation.',
            },
          },
        },
      },
    },
    mucosalInjury: {
      name: 'The mucosa tears',
      whatIf: 'what if the mucosa tore?',
      stages: {
        met: {
          text: 'The plane of dissection stays right against the muscle to keep heat away from the mucosa. Here it has torn nevertheless, over the tunnel where that is narrowest. Yet it is the lid over the cut muscle, and behind that there is no serosa, only loose tissue. The risk factors that were read hold for all adverse events, not for this injury alone.',
          figures: {
            howOften: {
              figure: '2.8%',
              says: 'injuries of the mucosa (1826\u00a0patients, expert centers)',
            },
            riskOfAny: {
              figure: '×\u00a02.28',
              says: 'the odds of an adverse event if the esophagus is sigmoid; ×\u00a01.98 with an experience of fewer than 20 procedures',
            },
          },
        },
        done: {
          text: 'The mucosa is closed from the lumen. The sources read describe clips placed edge to edge on the entry; none describes how such a tear is closed. The picture therefore shows the same means, as a choice of the drawing.',
          figures: {},
        },
        follows: {
          text: 'The lid is tight again, and the myotomy can follow. Mediastinitis is said to be exceptional. No source read follows patients with an injured mucosa by themselves; these figures are of all complications.',
          figures: {
            severe: {
              figure: '0.5%',
              says: 'severe events of any kind (1826\u00a0patients, expert centers)',
            },
            surgery: { figure: '0.2%', says: 'needed surgery in the early studies' },
          },
        },
      },
      questions: {
        done: {
          ask: 'The mucosa over the tunnel is open. What has to be closed?',
          options: {
            muscle: {
              say: 'The muscle, in the tunnel',
              why: 'It is cut on purpose and stays open: what covers it is intact mucosa.',
            },
            adventitia: {
              say: 'The adventitia, from outside',
              why: 'It is but loose tissue, without a serosa: it closes nothing.',
            },
            mucosa: {
              say: 'The mucosa, from the lumen',
              why: 'It is the lid of the tunnel and of the cut muscle: it alone parts them from the lumen.',
            },
            nothing: {
              say: 'Nothing: the tunnel falls shut by itself',
              why: 'The tear would join lumen and tunnel, and behind the muscle there is no serosa.',
            },
          },
        },
        follows: {
          ask: 'The tear is closed. What do the series say?',
          options: {
            exceptional: {
              say: 'Mediastinitis is said to be exceptional',
              why: 'That is the word of the French review; surgery was needed very rarely.',
            },
            surgery: {
              say: 'These patients have open surgery',
              why: 'In the early studies far fewer than one patient in a hundred had surgery, for any reason.',
            },
            undone: {
              say: 'The myotomy has no effect now',
              why: 'The tear is in the mucosa; it is the muscle that closes the passage, and that is still to be cut.',
            },
            harmless: {
              say: 'Nobody had a severe complication',
              why: 'It has: a series of expert centers counts some, rare, of any kind.',
            },
          },
        },
      },
    },
    cutTooShort: {
      name: 'The cut is too short',
      whatIf: 'what if the cut ended too early?',
      stages: {
        met: {
          text: 'Tunnel and cut end above the lower part of the sphincter: circular fibers still close the passage. The junction is recognized by the marks on the endoscope, by the tunnel that narrows, by larger vessels past it; on the posterior way by two penetrating vessels; with a second endoscope, from the stomach. Too short means downward: upward, a short cut was enough in a trial.',
          figures: {
            markerFound: {
              figure: '5 of 24',
              says: 'tunnels ended too early by a radiological marker, that is 20.8%',
            },
            shortAbove: {
              figure: '2.76\u00a0cm',
              says: 'of cut on the esophagus had the same success as 7.97\u00a0cm (randomized trial, types I and II, 71\u00a0patients)',
            },
          },
        },
        done: {
          text: 'The tunnel is extended past the junction, then the cut onto the stomach, about 2\u00a0cm below the cardia. The last fibers of the sphincter part.',
          figures: {
            extendedBy: {
              figure: '1.4 ± 0.5\u00a0cm',
              says: 'added to the tunnel in the patients in whom the marker showed it too short',
            },
            usualEnd: {
              figure: '2\u00a0cm',
              says: 'below the cardia: the usual end of the cut (two French teams)',
            },
          },
        },
        follows: {
          text: 'The picture shows what follows when nobody notices: the passage stays narrow, food stays above it. The distensibility of the junction tells. Another treatment may become necessary, but the failures of the trial have all kinds of causes, not only a cut too short.',
          figures: {
            distensibility: {
              figure: '<\u00a07\u00a0mm²/mmHg',
              says: 'at 30 or 40\u00a0mL after the myotomy: an incomplete response is more likely',
            },
            failure: {
              figure: '25%',
              says: 'failures at 5 years in the randomized trial, of all causes together',
            },
          },
        },
      },
      questions: {
        done: {
          ask: 'Fibers of the sphincter are left below the cut. What is done?',
          options: {
            extend: {
              say: 'Tunnel and cut go on, onto the stomach',
              why: 'The fibers that are left lie farther down: one has to go on, past the junction.',
            },
            deeper: {
              say: 'The muscle is cut through at the same place',
              why: 'Cutting deeper does not reach the fibers farther down; and it predicted more reflux.',
            },
            upward: {
              say: 'The cut is lengthened upward, in the esophagus',
              why: 'The fibers that are left lie below. Upward, a short cut was enough in a trial.',
            },
            wait: {
              say: 'One waits until the ring relaxes',
              why: 'A junction that hardly distends more often goes with an incomplete response.',
            },
          },
        },
        follows: {
          ask: 'And if nobody had noticed that the cut was too short?',
          options: {
            moreReflux: {
              say: 'Reflux would become more frequent than usual',
              why: 'It is the other way round with a cut too long: reflux grows with the cut on the stomach.',
            },
            otherType: {
              say: 'The achalasia would change its type',
              why: 'The type is read in the body of the esophagus by manometry, not in the length of the cut.',
            },
            incomplete: {
              say: 'An incomplete response would be more likely',
              why: 'That is what a low distensibility after the myotomy goes with.',
            },
            same: {
              say: 'The result would be the same',
              why: 'The passage depends on the sphincter: where that stays closed, it hardly distends.',
            },
          },
        },
      },
    },
    cutTooFar: {
      name: 'The cut goes too far',
      whatIf: 'what if the cut went too far?',
      stages: {
        met: {
          text: 'The cut passes the junction and goes on along the stomach, well beyond the usual 2\u00a0cm. This is measured by the marks on the endoscope or with a second endoscope. Where does too far begin? The sources do not put the limit in the same place.',
          figures: {
            usual: {
              figure: '2\u00a0cm',
              says: 'on the stomach in the French series; 2 to 3\u00a0cm in a teaching text',
            },
            limitLow: {
              figure: '2.5\u00a0cm',
              says: 'beyond this moderate esophagitis increases, says a study of the length of the cut',
            },
            limitHigh: { figure: '3\u00a0cm', says: 'the length not to be exceeded, says another author' },
          },
        },
        done: {
          text: 'The sources read do not describe how to sew the muscle; only the mucosa is closed. After POEM reflux is treated with a drug against acid, sometimes without an end, and watched by endoscopy: the endoscope turns back in the stomach and looks at the junction. The patient must have known this before.',
          figures: {
            silent: {
              figure: '3 of 6',
              says: 'patients with esophagitis had no symptom of reflux: only endoscopy shows it',
            },
          },
        },
        follows: {
          text: 'What is in the stomach comes up more easily. Moderate esophagitis becomes more frequent, but how frequent differs much from series to series; the length is not alone to blame, the fibers that are cut count too.',
          figures: {
            byLength: {
              figure: '25%',
              says: 'grade B esophagitis with 3.3\u00a0cm on the stomach, against 4% with 2.6\u00a0cm',
            },
            byFibers: {
              figure: '58.1%',
              says: 'esophagitis of grade B or more without sparing the sling fibers, against 31.3% when they are spared (another series)',
            },
          },
        },
      },
      questions: {
        done: {
          ask: 'The cut goes too far on the stomach. What is done?',
          options: {
            sewMuscle: {
              say: 'The cut muscle is sewn before leaving the tunnel',
              why: 'No source read describes it: in the end only the mucosa is closed.',
            },
            ignore: {
              say: 'Nothing, as long as there is no heartburn',
              why: 'Esophagitis can be silent: the absence of symptoms does not exclude it.',
            },
            longerAbove: {
              say: 'The cut is lengthened upward by as much',
              why: 'That does not shorten the cut on the stomach.',
            },
            acidAndEndoscopy: {
              say: 'Acid is treated, and endoscopy keeps watch',
              why: 'This is what the American practice update has in view: after POEM the risk of esophagitis is said to be high.',
            },
          },
        },
        follows: {
          ask: 'What is to be expected?',
          options: {
            same: {
              say: 'As much esophagitis as otherwise',
              why: 'The study that compares two lengths finds far more with the longer one.',
            },
            more: {
              say: 'More moderate esophagitis than otherwise',
              why: 'Far more with the longer cut, in the study that compares the two.',
            },
            tighter: {
              say: 'A passage that narrows again',
              why: 'Nothing of the kind is said: the sphincter is cut over its whole height.',
            },
            severe: {
              say: 'Severe esophagitis in almost every patient',
              why: 'Severe forms stayed uncommon in the randomized trial.',
            },
          },
        },
      },
    },
    gasUnderTension: {
      name: 'The belly is under tension',
      whatIf: 'what if the belly grew tense?',
      stages: {
        met: {
          text: 'Gas has passed through the opened wall and gathers in the belly, which grows tense. The abdomen is left uncovered so that this is seen and felt; airway pressure, watched by the anesthetist, announces it. How often? It all depends on what is counted.',
          figures: {
            anyGas: {
              figure: '48%',
              says: 'events of any kind due to gas, with CO₂ and intubation (100\u00a0patients)',
            },
            peritoneum: {
              figure: '8%',
              says: 'gas in the belly in a meta-analysis (interval 7 to 10)',
            },
            early: { figure: '100%', says: 'at most, in some of the early reports' },
          },
        },
        done: {
          text: 'A needle goes through the wall of the belly, in the upper right, well below the ribs. The gas comes out, the belly softens.',
          figures: {
            needle: {
              figure: '18\u00a0G',
              says: 'the gauge of the needle, at least 5\u00a0cm below the ribs, in the upper right',
            },
          },
        },
        follows: {
          text: 'The operation can be finished. Is a needle often needed? Two series give opposite answers, and nothing that was read says why: they cannot be averaged.',
          figures: {
            noneNeeded: {
              figure: 'none',
              says: 'of the events (48% of 100\u00a0patients) needed treatment or a longer stay',
            },
            mostNeeded: { figure: '26 of 39', says: 'patients of a French series needed a needle' },
          },
        },
      },
      questions: {
        done: {
          ask: 'The belly is tense, the airway pressure rises. What is done?',
          options: {
            roomAir: {
              say: 'Room air is insufflated in place of CO₂',
              why: 'It is CO₂ that the sources recommend, not room air; and the gas would still be there.',
            },
            moreGas: {
              say: 'More gas is insufflated, to keep the tunnel open',
              why: 'It is this very gas that has passed into the belly and makes it tense.',
            },
            letOut: {
              say: 'The gas is let out through a needle',
              why: 'The needle, in the upper right below the ribs, lets the gas out.',
            },
            openBelly: {
              say: 'The belly is opened to find the leak',
              why: 'In the early studies surgery was needed very rarely.',
            },
          },
        },
        follows: {
          ask: 'How often is a needle needed?',
          options: {
            disagree: {
              say: 'The series contradict each other',
              why: 'In one of them nobody; in the other most patients.',
            },
            never: {
              say: 'Hardly ever',
              why: 'A French series needed one in most of its patients.',
            },
            everyone: {
              say: 'In most patients',
              why: 'In a series of intubated patients none needed treatment.',
            },
            sameRate: {
              say: 'About one time in twenty',
              why: 'The two series that were read stand at the two extremes.',
            },
          },
        },
      },
    },
  },
};
