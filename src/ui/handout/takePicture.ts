import type { HandoutPicture } from '../../player/handout';
import { panesOf } from '../../player/panes';
import { pairShown } from '../../player/compare';
import type { MarksToPaint } from '../marks/paintMarks';
import { paintMarks } from '../marks/paintMarks';

const SIZE = { widthPx: 1200, heightPx: 800 } as const;

/** The picture of now for the page to take home, on white, with what is drawn on it. Rejects without a 3D picture. */
export async function takePicture(
  parts: Omit<MarksToPaint, 'theme'>,
  caption: string,
): Promise<Omit<HandoutPicture, 'id'>> {
  const { player, session } = parts;
  const studio = player.openStudio(SIZE);
  if (!studio) throw new Error('There is no 3D picture to take.');
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: SIZE.widthPx, height: SIZE.heightPx });
  const context = canvas.getContext('2d');
  let strokes = 0;
  try {
    if (!context) throw new Error('The browser gives no canvas to draw on.');
    const { view, layout, compare, divider } = session.getState();
    const panes = panesOf({
      ...SIZE,
      view,
      layout,
      divider,
      scopeIn: player.instant.values.tipDepthCm > 0,
      insetTopPx: 20,
      insetEdgePx: 20,
      pair: pairShown(compare, player.programme, player.instant),
      rightToLeft: false,
    });
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, SIZE.widthPx, SIZE.heightPx);
    studio.draw(panes, (drawn) => context.drawImage(drawn, 0, 0));
    strokes = paintMarks(context, panes, { ...parts, theme: 'light' });
  } finally {
    studio.close();
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The picture could not be written.');
  return { ...SIZE, address: URL.createObjectURL(blob), caption, drawn: strokes > 0 };
}
