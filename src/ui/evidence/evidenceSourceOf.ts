import { EVIDENCE_SOURCES } from '../../content/poem/evidenceSources';
import type { Source } from '../../procedure/types';

const BY_KEY = new Map(EVIDENCE_SOURCES.map((source) => [source.key, source]));

/** A source of figures and conflicts, also of those that the telling does not cite. */
export const evidenceSourceOf = (key: string): Source | undefined => BY_KEY.get(key);
