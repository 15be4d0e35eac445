import { describe, expect, it } from 'vitest';
import { QUALITIES, QUALITY_LIMITS, SOFTWARE_PIXELS } from '../../src/player/quality';
import { browserForFile } from './support';
import { VIEWS } from '../../src/player/session';
import { canvasOf, count, openViewer, pixels, seek, showOnlyPicture, state, stats } from './viewer';

const here = browserForFile();

/** Textures may take this much of the graphics card, bytes. */
const MOST_TEXTURE_BYTES = 24_000_000;
describe('without a graphics card', () => {
  it('the page finds out by itself, and draws small and without multisampling on a large screen', async () => {
    const opened = await openViewer({ ...here, quality: 'auto', viewport: { width: 1920, height: 1080 } });
    expect(await stats(opened.page)).toMatchObject({ quality: 'software', qualityWhy: 'renderer' });
    const { count, pixels, antialias } = await canvasOf(opened.page);
    expect(count).toBe(1);
    expect(antialias).toBe(false);
    expect(pixels).toBeLessThanOrEqual(SOFTWARE_PIXELS);
    expect(pixels, 'not smaller than need be').toBeGreaterThan(SOFTWARE_PIXELS * 0.9);
    expect(new URL(opened.page.url()).search, 'nobody has chosen').not.toContain('quality');
    expect(opened.consoleErrors).toEqual([]);
    expect(opened.pageErrors).toEqual([]);
    await opened.close();
  });

  it('what lies round the organ is drawn all the same: nobody is asked for a thing that is not there', async () => {
    const { page, close } = await openViewer({
      ...here,
      quality: 'auto',
      path: '?mode=teach&explore=neighbors&labels=off',
      viewport: { width: 900, height: 500 },
    });
    await showOnlyPicture(page);
    const picture = await pixels(page);
    const windpipe = count(picture, (r, g, b) => b > r + 25 && g > r + 10 && r < 110);
    const aorta = count(picture, (r, g, b) => r > 110 && g < 45 && b < 55);
    expect([windpipe, aorta].map((pixel) => pixel > 150)).toEqual([true, true]);
    await close();
  });
});

/** What is counted does not depend on the size of the picture, and small ones are quickly drawn. */
const COUNTED = { width: 320, height: 300 };

/** Chapters in whose middle the endoscope is in the body. */
const WITH_SCOPE: readonly string[] = ['insertion', 'entry', 'tunnel', 'myotomy', 'closure', 'relaxation'];
/** The quality in between draws the meshes of the one above it: where most is drawn is looked at. */
const DEAREST: readonly string[] = ['condition', 'tunnel', 'myotomy', 'relaxation'];
// The endoscope's view in between is the one above it with fewer rows.
const EACH = QUALITIES.flatMap((quality) => VIEWS.map((view) => ({ quality, view }))).filter(
  ({ quality, view }) => quality !== 'modest' || view === 'outside',
);

describe.each(EACH)('quality=$quality, view=$view', ({ quality, view }) => {
  it('keeps within its draw calls, triangles and textures in every chapter', async () => {
    const path = `?view=${view}&layout=single`;
    const { page, consoleErrors, close } = await openViewer({ ...here, path, quality, viewport: COUNTED });
    const chapters = await page.evaluate(() => [...window.poemViewer.chapters]);
    expect(chapters).toHaveLength(13);
    for (const { id, start, end } of chapters) {
      if (view === 'scope' && !WITH_SCOPE.includes(id)) continue;
      if (quality === 'modest' && !DEAREST.includes(id)) continue;
      await seek(page, (start + end) / 2);
      const drawn = await stats(page);
      expect(drawn).toMatchObject({ quality, qualityWhy: 'chosen' });
      // The limits are those of one view of one organ.
      const { sides } = await state(page);
      const limits = QUALITY_LIMITS[quality][sides.length > 0 ? 'outside' : view];
      expect(drawn.drawCalls, id).toBeLessThanOrEqual(limits.drawCalls * Math.max(1, sides.length));
      expect(drawn.triangles, id).toBeLessThanOrEqual(limits.triangles * Math.max(1, sides.length));
      expect(drawn.triangles, id).toBeGreaterThan(1500);
      expect(drawn.textureBytes, id).toBeGreaterThan(100_000);
      expect(drawn.textureBytes, id).toBeLessThanOrEqual(MOST_TEXTURE_BYTES);
    }
    expect(consoleErrors).toEqual([]);
    await close();
  });
});
