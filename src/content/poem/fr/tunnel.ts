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
  student: {
    'tunnel.begin': 'Ici {tunnel begins}commence le tunnel sous-muqueux, entre la muqueuse et la musculeuse.',
    'tunnel.advance':
      'Injections répétées, dissection au capuchon et au bistouri en coagulation : {tunnel halfway}le passage s’ouvre pas à pas.',
    'tunnel.plane': 'Le plan reste au contact de la musculeuse, pour protéger la muqueuse de la chaleur.',
    'tunnel.junction':
      'Le tunnel se resserre : {tunnel reaches junction}c’est la jonction œso-gastrique, que confirment les graduations de l’endoscope.',
    'tunnel.passage':
      'L’endoscope {tunnel passes junction}la franchit. Au-delà, les vaisseaux sont plus gros.',
    'tunnel.vessel':
      'Un vaisseau {vessel met}traverse la sous-muqueuse gastrique : la pince coagulante le saisit et {vessel sealed}le coagule.',
    'tunnel.end':
      'Le tunnel s’arrête {tunnel complete}2 à 3 centimètres au-delà de la jonction. Dans une série, un contrôle radioscopique l’a fait prolonger chez 5 patients sur 24.',
    'tunnel.lid':
      'La muqueuse {mucosa intact as lid}est restée intacte : décalée de l’incision, elle formera un volet de sécurité sur le muscle coupé.',
  },
  variants: {
    'tunnel.begin': {
      highEntry: {
        patient:
          'Ici {tunnel begins}commence le tunnel, entre la muqueuse et le muscle. Il part de plus haut : il sera plus long.',
        student:
          'Ici {tunnel begins}commence le tunnel sous-muqueux, entre la muqueuse et la musculeuse. L’entrée étant haute, il est plus long que d’ordinaire.',
      },
    },
    'tunnel.end': {
      gastricOver: {
        patient: 'Le tunnel s’arrête {tunnel complete}plus bas que d’habitude, dans la paroi de l’estomac.',
        student:
          'Le tunnel s’arrête {tunnel complete}au-delà des 2 à 3 centimètres habituels sous la jonction, car la myotomie ira plus bas, elle aussi.',
      },
    },
  },
};
