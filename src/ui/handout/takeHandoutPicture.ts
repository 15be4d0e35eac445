import type { HandoutPicture } from '../../player/handout';
import type { Ui } from '../context';

const SIZE = { widthPx: 1200, heightPx: 800 } as const;

/** The picture of now for the page to take home, on white, with its names and what is drawn on it. */
export async function takeHandoutPicture(ui: Ui): Promise<Omit<HandoutPicture, 'id'>> {
  const { player } = ui;
  const { takePicture } = await import('../film/takePicture');
  const caption = player.programme.chapters[player.instant.chapter]?.title ?? '';
  const { blob, strokes } = await takePicture(ui, {
    ...SIZE,
    plate: 'paper',
    captions: false,
    labels: true,
    lettering: false,
  });
  return { ...SIZE, address: URL.createObjectURL(blob), caption, drawn: strokes > 0 };
}
