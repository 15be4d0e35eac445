import type { Page } from 'playwright-core';
import { whenReady } from './whenReady';

/** What the renderer does at the middle of a chapter. */
export interface ChapterDrawing {
  readonly id: string;
  readonly timeS: number;
  /** How many organs stand side by side there; the limits are those of one. */
  readonly organs: number;
  readonly drawCalls: number;
  readonly triangles: number;
  readonly geometries: number;
  readonly textures: number;
  readonly programs: number;
  readonly textureBytes: number;
}

/** Goes to the middle of every chapter, or of these, and reads the renderer's figures there. */
export async function drawingOfChapters(page: Page, only?: readonly string[]): Promise<ChapterDrawing[]> {
  await whenReady(page);
  return page.evaluate(async (wanted) => {
    const { poemViewer } = window;
    const rows: ChapterDrawing[] = [];
    for (const { id, start, end } of poemViewer.chapters) {
      if (wanted && !wanted.includes(id)) continue;
      const timeS = (start + end) / 2;
      await poemViewer.seek(timeS);
      const { drawCalls, triangles, geometries, textures, programs, textureBytes } = poemViewer.stats();
      const organs = Math.max(1, poemViewer.state().sides.length);
      rows.push({ id, timeS, organs, drawCalls, triangles, geometries, textures, programs, textureBytes });
    }
    return rows;
  }, only);
}
