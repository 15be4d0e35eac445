import { FIGURES } from '../../content/poem/figures';
import type { ProgrammeCue } from '../../scene/types';
import { FiguresFrom } from './FiguresFrom';

/** Which figures of a sentence come from a source. A student's, fetched with the table of them. */
export function CueFigures({ cue, source }: { readonly cue: ProgrammeCue; readonly source: string }) {
  return <FiguresFrom source={source} figures={FIGURES.student[cue.key] ?? []} text={cue.text} />;
}
