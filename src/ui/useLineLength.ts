import { LINE_LENGTH, NARROW_LINE_LENGTH } from '../narration/captions';
import { useSession } from './context';
import { useAtLeast } from './useWidth';

/** Widths of the page that hold a caption line of so many letters, rem. The style sheet of the captions has the first. */
const FULL_LINE_REM = 38;
const NARROW_LINE_REM = 22;
/** Where text is larger than a telephone was made for. */
const SHORT_LINE_LENGTH = 22;
const LEAST_LINE_LENGTH = 16;

/** Letters of a caption line: two lines stay two lines, however large a person wants them. */
export function useLineLength(): number {
  const full = useAtLeast(FULL_LINE_REM);
  const narrow = useAtLeast(NARROW_LINE_REM);
  const captionSize = useSession((state) => state.captionSize);
  const length = full ? LINE_LENGTH : narrow ? NARROW_LINE_LENGTH : SHORT_LINE_LENGTH;
  return Math.max(LEAST_LINE_LENGTH, Math.round(length / Math.max(1, captionSize)));
}
