/** How loud a waiting room's page can be made, in steps that a visitor can count. */
export const LOUDNESS_STEPS = 5;
const FIRST_STEP = 3;

/** @param loudest as the staff allows, 0 to 1. @param step 1 to `LOUDNESS_STEPS`. @returns a volume, 0 to 1. */
export const volumeOfStep = (step: number, loudest: number): number => (step / LOUDNESS_STEPS) * loudest;

/** The step nearest to a volume, 1 to `LOUDNESS_STEPS`. */
export const stepOfVolume = (volume: number, loudest: number): number =>
  Math.min(LOUDNESS_STEPS, Math.max(1, Math.round((volume / loudest) * LOUDNESS_STEPS)));

/** What a visitor begins with. */
export const firstVolume = (loudest: number): number => volumeOfStep(FIRST_STEP, loudest);
