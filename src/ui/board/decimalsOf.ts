/** Digits after the point, as a source writes them: `'83.0'` -> 1. */
export const decimalsOf = (written: string): number => written.split('.')[1]?.length ?? 0;
