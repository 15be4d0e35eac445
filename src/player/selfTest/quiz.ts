import type { CaseParameters } from '../../procedure/case';
import type { LabelPlace } from '../../procedure/labels';
import type { StructureName } from '../../procedure/structures';
import type { ToolName, TrackName } from '../../procedure/tracks';
import type { Moment, Value } from '../../procedure/types';

/** Where the ring stands: round a structure, or at the first of some places that is seen. */
export type QuizRing = { readonly structure: StructureName } | { readonly at: readonly LabelPlace[] };

/** What a question shows in place of the story. */
export interface Quiz {
  /** Id of a view for looking around; null: as the story shows that moment. */
  readonly view: string | null;
  readonly moment: Moment;
  readonly caseParameters: CaseParameters;
  /** What stands otherwise than at that moment. */
  readonly values: Readonly<Partial<Record<TrackName, Value>>>;
  readonly tool: ToolName | null;
  readonly ring: QuizRing | null;
  /** Scales that lie over the picture. */
  readonly depths: boolean;
  readonly clock: boolean;
  /** Not answered yet: everything that names or tells is away. */
  readonly asking: boolean;
  /** The answer is given by pointing into the picture. */
  readonly pointed: boolean;
}
