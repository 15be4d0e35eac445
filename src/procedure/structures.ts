/**
 * What a student can point at and is told the name of. Layers and parts are of the organ, work is what the procedure
 * makes of it, tools are what is put into it, neighbors lie round it.
 */
export const STRUCTURE_NAMES = {
  layer: ['mucosa', 'submucosa', 'circularMuscle', 'longitudinalMuscle', 'adventitia'],
  part: [
    'mouth',
    'throat',
    'upperSphincter',
    'esophagus',
    'lowerSphincter',
    'junction',
    'cardia',
    'angleOfHis',
    'fundus',
    'stomach',
    'antrum',
    'pylorus',
  ],
  work: ['blueFluid', 'entry', 'tunnel', 'cutMuscle', 'clips', 'vessel'],
  tool: ['endoscope', 'cap', 'needle', 'knife', 'forceps', 'clipTool'],
  inside: ['food'],
  neighbor: ['spine', 'aorta', 'airway', 'heart', 'diaphragm'],
} as const;

export type StructureKind = keyof typeof STRUCTURE_NAMES;
export type StructureName = (typeof STRUCTURE_NAMES)[StructureKind][number];
