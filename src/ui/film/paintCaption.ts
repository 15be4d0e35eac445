import { pageAt, pagesOf, wordAt, type CaptionPage } from '../../narration/captions';
import type { ProgrammeCue } from '../../scene/types';
import type { Paint, Plate, Type } from './plate';

/** A line of a caption and the place of the word being said in it, letters from its start; null: it is not in it. */
export interface CaptionLine {
  readonly text: string;
  readonly spoken: { readonly from: number; readonly to: number } | null;
}

const pages = new WeakMap<ProgrammeCue, Map<number, readonly CaptionPage[]>>();

function pagesFor(cue: ProgrammeCue, lineLength: number): readonly CaptionPage[] {
  const known = pages.get(cue) ?? new Map<number, readonly CaptionPage[]>();
  pages.set(cue, known);
  const found = known.get(lineLength) ?? pagesOf(cue, lineLength);
  known.set(lineLength, found);
  return found;
}

/** What a caption says at `timeS`, at most two lines, with the word being said. */
export function captionAt(cue: ProgrammeCue, timeS: number, lineLength: number): readonly CaptionLine[] {
  const all = pagesFor(cue, lineLength);
  const page = all[Math.max(0, pageAt(all, timeS))];
  const index = wordAt(cue.words, timeS);
  const word = page && index >= page.firstWord && index < page.endWord ? cue.words[index] : undefined;
  return (page?.lines ?? []).map(({ text, offset }) => {
    const from = word ? word.offset - offset : -1;
    const inLine = word !== undefined && from >= 0 && from < text.length;
    return { text, spoken: inLine ? { from, to: Math.min(text.length, from + word.text.length) } : null };
  });
}

/** Paints a caption at the foot of a picture, as the page has it. @returns how high its plate reaches from the foot, px. */
export function paintCaption(
  paint: Paint,
  lines: readonly CaptionLine[],
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
  { type, plate, rightToLeft }: { readonly type: Type; readonly plate: Plate; readonly rightToLeft: boolean },
): number {
  if (lines.length === 0) return 0;
  const size = type.captionPx;
  const high = 1.36 * size;
  paint.save();
  paint.font = `${size.toFixed(2)}px ${type.serif}`;
  paint.textBaseline = 'alphabetic';
  paint.textAlign = 'left';
  paint.direction = rightToLeft ? 'rtl' : 'ltr';
  const widths = lines.map(({ text }) => paint.measureText(text).width);
  const plateWidth = Math.min(widthPx - type.edgePx, Math.max(...widths) + 1.8 * size);
  const plateHeight = lines.length * high + 0.9 * size;
  const top = heightPx - type.edgePx - plateHeight;
  paint.globalAlpha = 0.88;
  paint.fillStyle = plate.panel;
  paint.beginPath();
  paint.roundRect((widthPx - plateWidth) / 2, top, plateWidth, plateHeight, 0.55 * size);
  paint.fill();
  paint.globalAlpha = 1;
  for (const [i, { text, spoken }] of lines.entries()) {
    const width = widths[i]!;
    const left = (widthPx - width) / 2;
    const baseline = top + 0.45 * size + (i + 0.76) * high;
    if (spoken) {
      const before = paint.measureText(text.slice(0, spoken.from)).width;
      const said = paint.measureText(text.slice(spoken.from, spoken.to)).width;
      const x = rightToLeft ? left + width - before - said : left + before;
      paint.fillStyle = plate.accentWash;
      paint.beginPath();
      paint.roundRect(x - 0.08 * size, baseline - 0.92 * size, said + 0.16 * size, 1.2 * size, 0.14 * size);
      paint.fill();
      paint.fillStyle = plate.accent;
      paint.fillRect(x, baseline + 0.24 * size, said, 0.09 * size);
    }
    paint.fillStyle = plate.ink;
    paint.fillText(text, left, baseline);
  }
  paint.restore();
  return heightPx - top;
}
