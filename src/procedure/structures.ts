import type { LabelPlace } from './labels';
import type { Moment, Shot } from './types';

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

/** How a layer is there: gone, as a ghost of its outer surface, or whole. */
export const LAYER_LOOKS = ['hidden', 'ghosted', 'shown'] as const;
export type LayerLook = (typeof LAYER_LOOKS)[number];

/** A named view for looking around, whatever the story shows: canonical ones come first, a free camera after them. */
export interface ExploreView {
  readonly id: string;
  readonly shot: Shot;
  /** Where the esophagus is cut across in it, cm from the incisors. */
  readonly sectionCm?: number;
  /** Not among those that are offered by name: a place is shown in it. */
  readonly unlisted?: true;
}

/** A state of the organ that is worth looking into: a moment of the story. */
export interface ExploreMoment {
  readonly id: string;
  readonly at: Moment;
}

/** Where a structure is shown to whoever asks for it by name. */
export interface StructurePlace {
  /** Id of a view in which it is seen. */
  readonly view: string;
  /** Moment of the story at which it is there; left out: it always is. */
  readonly moment?: Moment;
  /** The first of these at which it is met in that view. */
  readonly at: readonly LabelPlace[];
}
