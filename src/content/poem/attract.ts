/** A stretch of the telling: its first cue and its last. */
export type Stretch = readonly [firstCueId: string, lastCueId: string];

/**
 * What a waiting room's page shows while nobody touches it: the way from the closed sphincter to the open one, a minute
 * and a half, each stretch a sentence or two that stand by themselves.
 */
export const ATTRACT: readonly Stretch[] = [
  ['condition.organ', 'condition.organ'],
  ['condition.peristalsis', 'condition.column'],
  ['insertion.mouth', 'insertion.esophagus'],
  ['entry.lift', 'entry.cut'],
  ['tunnel.begin', 'tunnel.advance'],
  ['myotomy.circular', 'myotomy.longitudinal'],
  ['closure.clips', 'closure.clips'],
  ['relaxation.opens', 'relaxation.opens'],
  ['relaxation.swallow', 'relaxation.falls'],
];
