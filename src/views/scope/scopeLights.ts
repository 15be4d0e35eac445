import { Group, HemisphereLight, PointLight } from 'three';

/** The two light guides on the distal face as the lens sees them, cm to the right of it and above it [D, as the model]. */
export const GUIDES_CM = [
  { x: -0.346, y: 0.021 },
  { x: 0.187, y: -0.287 },
] as const;
/** They stand a little behind the lens. */
const BEHIND_CM = 0.03;

/** Xenon light, a little cool; what wet pink walls throw back to each other is warm. */
export const GUIDE_COLOR = '#fff4ea';
export const GUIDE_INTENSITY = 2.2;
const BOUNCE = { color: '#ffc9b8', intensity: 0.3 };
/**
 * Power of the distance by which the light falls off. In free space it is 2; wet pale walls send so much light on that a
 * hollow organ is lit farther than that [D].
 */
export const FALLOFF = 1.55;

/** The light that the endoscope brings: nothing else shines in there. Add it to the camera. */
export function scopeLights(): Group {
  const group = new Group();
  for (const { x, y } of GUIDES_CM) {
    const light = new PointLight(GUIDE_COLOR, GUIDE_INTENSITY, 0, FALLOFF);
    light.position.set(x, y, BEHIND_CM);
    group.add(light);
  }
  group.add(new HemisphereLight(BOUNCE.color, BOUNCE.color, BOUNCE.intensity));
  return group;
}
