import { SCOPE_RADIUS_CM } from '../../organ/esophagus';

/**
 * Sizes of the instruments, cm. The fact sheet marks every device size as unverified (no maker's page was read):
 * they are schematic, typical of a 9.9 mm gastroscope and its tools, and are never stated to a patient.
 *
 * Axes of every instrument: -y forward (distal), +z is 12 o'clock of the endoscope's picture, -x its 3 o'clock.
 */
export const SCOPE = {
  /** 9.9 mm across. */
  radius: SCOPE_RADIUS_CM,
  /** Drawn from the distal face back to here. */
  length: 75,
  /** Rigid metal end. */
  distalEnd: 1.2,
  /** Flexible rubber behind it. */
  bendingSection: 8,
  /** Working channel 2.8 mm. */
  channelRadius: 0.14,
  /** Where the channel opens: clock direction in the picture (7 o'clock), distance from the axis. */
  channelClock: 7,
  channelOffset: 0.26,
} as const;

/** Printed marks, counted from the distal face: a ring every 5 cm, a double one every 10, each with its depth in numerals. */
export const MARKS = {
  every: 5,
  /** Width of one line. */
  ring: 0.1,
  /** From the depth itself to the foot of its numeral. */
  numeralGap: 0.25,
  numeralHeight: 0.46,
  stroke: 0.066,
  /** Between the strokes of two digits. */
  digitGap: 0.04,
  /** Numerals round the tube, so that one faces whoever looks. */
  sides: 4,
  /** The first stands this far round from 12 o'clock toward 9, radians: most plates look from there. */
  turned: 0.5,
  /** Print lies this far above what it is printed on. */
  raised: 0.008,
} as const;

/** Rubber sleeve of the bending section: fine rings; thread binds its ends to the tube. */
export const SLEEVE = {
  radius: SCOPE.radius - 0.006,
  pitch: 0.22,
  groove: 0.1,
  depth: 0.016,
  threadPitch: 0.06,
  threadDepth: 0.014,
} as const;

/** The rigid tip, the metal of the shaft round it and the hood share their corners, so that they fit without a gap. */
export const METAL_SEGMENTS = 42;

/** Transparent hood: 12 mm outside, protruding 4 mm (fact sheet: 11-13 mm, about 4 mm). */
export const CAP = { outerRadius: 0.6, protrusion: 0.4, grip: 0.5 } as const;

/** Every tool's sheath reaches this far back from its tip. */
export const TOOL_LENGTH = 6;

/** Injection needle: fine steel, 5 mm free, in a thin sheath. */
export const NEEDLE = { sheathRadius: 0.06, radius: 0.026, length: 0.5, bevelLength: 0.11 } as const;

/** Triangle-tip knife: sheath 2.6 mm, 4.5 mm of wire, a plate of 1.7 mm. */
export const KNIFE = {
  sheathRadius: 0.13,
  wireRadius: 0.024,
  length: 0.45,
  plateSize: 0.17,
  plateThickness: 0.034,
} as const;

/** Coagulation forceps: jaws that open to 4-5 mm. */
export const FORCEPS = { sheathRadius: 0.12, jawLength: 0.42, jawWidth: 0.17, openingDegrees: 33 } as const;

/** Clip: arms of 7 mm that open to about 10 mm. */
export const CLIP = {
  sheathRadius: 0.125,
  armLength: 0.72,
  armWidth: 0.13,
  bodyLength: 0.55,
  openingDegrees: 44,
} as const;

/** Direction at an hour of the picture's clock, as x and z. */
export function clockDirection(hour: number): readonly [x: number, z: number] {
  const angle = (hour * Math.PI) / 6;
  return [-Math.sin(angle), Math.cos(angle)];
}
