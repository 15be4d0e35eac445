import type { StructureKind, StructureName } from '../../../procedure/structures';

/** What a structure is called and what it is, for whoever asks. */
export interface StructureText {
  readonly name: string;
  /** For a patient: one or two short sentences in plain language. */
  readonly patient: string;
  /** For a student: exact terms, what it does, what it means for the procedure. */
  readonly student: string;
}

/** Words of what can be pointed at. */
export interface StructureWords {
  readonly structures: Readonly<Record<StructureName, StructureText>>;
  readonly kinds: Readonly<Record<StructureKind, string>>;
}
