import type { ChapterWords } from '../script';

export const tunnel: ChapterWords = {
  title: 'The tunnel',
  cues: {
    'tunnel.begin': 'Here {tunnel begins}the tunnel begins, between the mucosa and the muscle.',
    'tunnel.advance':
      'Step by step, the blue fluid parts the two layers, and the knife {tunnel halfway}clears the way.',
    'tunnel.plane': 'The endoscope stays right against the muscle, to protect the mucosa from heat.',
    'tunnel.junction':
      'The tunnel, narrower here, comes {tunnel reaches junction}to the junction between esophagus and stomach.',
    'tunnel.passage': 'The endoscope {tunnel passes junction}passes it.',
    'tunnel.vessel':
      'A small vessel {vessel met}crosses the way: forceps take hold of it and {vessel sealed}close it with heat.',
    'tunnel.end': 'The tunnel stops {tunnel complete}2 to 3 centimeters lower, in the wall of the stomach.',
    'tunnel.lid':
      'Look at the mucosa: {mucosa intact as lid}it has stayed intact. It will cover the cut muscle, like a lid.',
  },
  student: {
    'tunnel.begin':
      'Here {tunnel begins}the submucosal tunnel begins, between the mucosa and the muscle layer.',
    'tunnel.advance':
      'Repeated injections, dissection with the cap and with the knife in coagulation: {tunnel halfway}the way opens step by step.',
    'tunnel.plane': 'The plane stays in contact with the muscle layer, to protect the mucosa from heat.',
    'tunnel.junction':
      'The tunnel narrows: {tunnel reaches junction}this is the esophagogastric junction, which the marks on the endoscope confirm.',
    'tunnel.passage': 'The endoscope {tunnel passes junction}passes it. Beyond, the vessels are larger.',
    'tunnel.vessel':
      'A vessel {vessel met}crosses the gastric submucosa: the coagulation forceps take hold of it and {vessel sealed}coagulate it.',
    'tunnel.end':
      'The tunnel stops {tunnel complete}2 to 3 centimeters beyond the junction. In one series, a check by fluoroscopy led to a longer tunnel in 5 patients of 24.',
    'tunnel.lid':
      'The mucosa {mucosa intact as lid}has stayed intact: offset from the incision, it will be a safety flap over the cut muscle.',
  },
  variants: {
    'tunnel.begin': {
      highEntry: {
        patient:
          'Here {tunnel begins}the tunnel begins, between the mucosa and the muscle. It starts higher up, so it will be longer.',
        student:
          'Here {tunnel begins}the submucosal tunnel begins, between the mucosa and the muscle layer. As the entry is high, it is longer than usual.',
      },
    },
    'tunnel.end': {
      gastricOver: {
        patient: 'The tunnel stops {tunnel complete}lower than usual, in the wall of the stomach.',
        student:
          'The tunnel stops {tunnel complete}further than the usual 2 to 3 centimeters beyond the junction, because the myotomy will go further too.',
      },
    },
  },
};
