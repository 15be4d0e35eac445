import type { LayerLook } from '../../../procedure/structures';

/** Words of looking around in the organ. */
export interface ExploreWords {
  /** What can be done here, in one sentence. */
  readonly intro: string;
  readonly views: string;
  /** By the id of a named view. */
  readonly viewNames: Readonly<Record<string, string>>;
  readonly moments: string;
  readonly momentNames: Readonly<Record<string, string>>;
  readonly turn: string;
  /** Named views come first: turning is a step of its own. */
  readonly turnNote: string;
  readonly turning: string;
  readonly layers: string;
  readonly looks: Readonly<Record<LayerLook, string>>;
  /** Heads of the columns: one short word each. */
  readonly looksShort: Readonly<Record<LayerLook, string>>;
  readonly whole: string;
  readonly wedge: string;
  readonly wedgeFrom: string;
  readonly wedgeTo: string;
  /** An hour of the clock face, 12 in front, to a tenth. */
  readonly hour: (hour: number) => string;
  readonly wedgeClosed: string;
  readonly wedgeAsView: string;
  readonly section: string;
  readonly sectionOn: string;
  readonly sectionAt: string;
  readonly depth: (cm: number) => string;
  readonly rulers: string;
  readonly clock: string;
  readonly ruler: string;
  /** Over its first figure. */
  readonly rulerUnit: string;
  /** Of the picture, which is pointed into. */
  readonly pad: string;
  readonly padKeys: string;
  readonly structures: string;
  readonly structuresNote: string;
  /** What was named, and where: e.g. « part of: … ». */
  readonly within: (name: string) => string;
  /** Of a part of the organ, a tunnel or an opening: the layer of the wall that was met there. */
  readonly inLayer: (name: string) => string;
  readonly place: (depthCm: number, hour: number) => string;
  /** For a patient, who is not told hours of the clock face. */
  readonly placeDepth: (depthCm: number) => string;
  readonly nothing: string;
  /** It was asked for by name, and is not to be seen at this moment of this case. */
  readonly unseen: string;
  readonly unsourced: string;
  /** The story runs: whoever wants to look around stops it. */
  readonly resting: string;
  readonly again: string;
  readonly model: string;
}
