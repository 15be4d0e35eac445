import { useAtLeast } from '../ui/useWidth';

/** Room for the chapter list beside the picture, rem; the same width stands in the style sheets. */
const WIDE_REM = 56.25;

/** Room for the legend to stand open beside the subject without covering it, rem. */
const ROOMY_REM = 100;

export const useWide = (): boolean => useAtLeast(WIDE_REM);
export const useRoomy = (): boolean => useAtLeast(ROOMY_REM);
