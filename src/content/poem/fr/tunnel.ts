import type { ChapterWords } from '../script';

export const tunnel: ChapterWords = {
  title: 'Le tunnel',
  cues: {
    'tunnel.begin': 'Ici {tunnel begins}commence le tunnel, entre la muqueuse et le muscle.',
    'tunnel.advance':
      'Pas à pas, le liquide bleu écarte les deux couches, et le bistouri {tunnel halfway}libère le passage.',
    'tunnel.plane': 'On reste tout contre le muscle, pour protéger la muqueuse de la chaleur.',
    'tunnel.junction':
      'Le tunnel, plus étroit ici, arrive {tunnel reaches junction}à la jonction entre l’œsophage et l’estomac.',
    'tunnel.passage': 'L’endoscope {tunnel passes junction}la franchit.',
    'tunnel.vessel':
      'Un petit vaisseau {vessel met}traverse le passage : une pince le saisit et {vessel sealed}le referme par la chaleur.',
    'tunnel.end':
      'Le tunnel s’arrête {tunnel complete}2 à 3 centimètres plus bas, dans la paroi de l’estomac.',
    'tunnel.lid':
      'Regardez la muqueuse : {mucosa intact as lid}elle est restée intacte. Elle couvrira le muscle coupé, comme un couvercle.',
  },
};
