import { useAtLeast } from '../ui/useWidth';

/** Room for the chapter list beside the picture, rem; the same width stands in the style sheets. */
const WIDE_REM = 56.25;

/** Room for the legend to stand open beside the subject without covering it, rem. */
const ROOMY_REM = 100;

/** Below it a panel stands under the picture, which is low then, rem; the same width stands in the style sheets. */
const BESIDE_REM = 48;

export const useBeside = (): boolean => useAtLeast(BESIDE_REM);
export const useWide = (): boolean => useAtLeast(WIDE_REM);
export const useRoomy = (): boolean => useAtLeast(ROOMY_REM);
