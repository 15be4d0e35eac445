/** The colors of the page as a picture or a film needs them, where no style sheet reaches; `page.css` has the same. */
export interface Plate {
  readonly edge: string;
  readonly lit: string;
  readonly panel: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly accent: string;
  readonly accentWash: string;
}

export const PLATES: Readonly<Record<'light' | 'dark' | 'paper', Plate>> = {
  light: {
    edge: '#f3eee5',
    lit: '#fdfbf7',
    panel: '#fcfaf6',
    ink: '#1b2029',
    inkSoft: '#545c67',
    line: '#d9d2c5',
    accent: '#0a5a74',
    accentWash: '#d8e8ed',
  },
  dark: {
    edge: '#0b1016',
    lit: '#1a232d',
    panel: '#131a22',
    ink: '#eef1f4',
    inkSoft: '#a5b0bb',
    line: '#29333d',
    accent: '#86cbe6',
    accentWash: '#1b3643',
  },
  /** For the printer: no tint that costs ink. */
  paper: {
    edge: '#ffffff',
    lit: '#ffffff',
    panel: '#ffffff',
    ink: '#14181d',
    inkSoft: '#3c444e',
    line: '#c9c2b5',
    accent: '#0a5a74',
    accentWash: '#d8e8ed',
  },
};
export type PlateName = keyof typeof PLATES;

/** Letters of a picture: sizes in px, the page's own typefaces. */
export interface Type {
  /** One line of a caption holds so many letters. */
  readonly lineLength: number;
  readonly captionPx: number;
  readonly labelPx: number;
  readonly smallPx: number;
  readonly edgePx: number;
  readonly serif: string;
  readonly sans: string;
}

const SERIF = "'Palatino Linotype', Palatino, 'URW Palladio L', P052, 'Noto Serif', Georgia, serif";
const SANS = "-apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', system-ui, sans-serif";

/** Lettering for a picture of this size, px: lines as on the page, larger letters where it is held upright. */
export function typeFor(widthPx: number, heightPx: number): Type {
  const upright = widthPx < 0.8 * heightPx;
  const captionPx = upright ? widthPx / 20 : Math.min(widthPx / 38, heightPx / 22);
  return {
    lineLength: upright ? 34 : 42,
    captionPx,
    labelPx: 0.72 * captionPx,
    smallPx: 0.56 * captionPx,
    edgePx: 0.9 * captionPx,
    serif: SERIF,
    sans: SANS,
  };
}

/** A canvas that can be drawn on, of the page or of none. */
export type Paint = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
