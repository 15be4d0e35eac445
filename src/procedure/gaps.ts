/** Silence between two cues and between two chapters, seconds: time to breathe, and for the eye to settle. */
export const CUE_GAP_S = 0.5;
export const CHAPTER_GAP_S = 1;
