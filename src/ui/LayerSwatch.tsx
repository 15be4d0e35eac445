import { useId, type ReactNode } from 'react';
import { LAYER_COLORS, type LayerColorName } from '../organ/palette';
import styles from './Legend.module.css';

/**
 * What the cut wall looks like in each layer, drawn in a tile of 8: the muscle round the lumen is cut across its fibers,
 * the muscle along it shows them lengthwise. Told apart without color.
 */
const TEXTURES: Readonly<Record<LayerColorName, ReactNode>> = {
  mucosa: <path d="M0 5.5q2-3.5 4 0t4 0" />,
  submucosa: <path d="M1 2l2 1M5 6.2l2.2-.8" />,
  submucosaBlue: (
    <>
      <circle cx="2" cy="2.5" r="1" />
      <circle cx="6" cy="6" r="1.3" />
    </>
  ),
  circularMuscle: (
    <path
      d="M2 2h.01M6 2h.01M4 4h.01M0 4h.01M8 4h.01M2 6h.01M6 6h.01M4 8h.01M0 8h.01M8 8h.01M4 0h.01M0 0h.01M8 0h.01"
      strokeWidth="1.7"
    />
  ),
  longitudinalMuscle: <path d="M0 1h8M0 3.7h8M0 6.4h8" />,
  adventitia: <path d="M0 8l8-8M0 0l8 8" strokeWidth="0.5" />,
};

/** Light lines on the dark layers, dark lines on the light ones. */
const DARK_LAYERS: ReadonlySet<LayerColorName> = new Set(['circularMuscle', 'longitudinalMuscle']);

/** A piece of one wall layer, cut; decorative, its name stands beside it. */
export function LayerSwatch({ name }: { readonly name: LayerColorName }) {
  const id = useId();
  return (
    <svg className={styles.swatch} viewBox="0 0 36 28" preserveAspectRatio="none" aria-hidden="true">
      <pattern
        id={id}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        fill="none"
        stroke={DARK_LAYERS.has(name) ? '#fff' : '#40181c'}
        strokeOpacity="0.5"
        strokeWidth="0.9"
        strokeLinecap="round"
      >
        {TEXTURES[name]}
      </pattern>
      <rect width="100%" height="100%" fill={LAYER_COLORS[name]} />
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
