/** What a picture shows; what is left out is as the page has it. */
export interface PictureOrder {
  /** Pixels, 16 to 4096 each; 1280 x 720 unless told. */
  readonly widthPx?: number;
  readonly heightPx?: number;
  readonly captions?: boolean;
  readonly labels?: boolean;
  /** Title of the chapter and the line that says what this is. */
  readonly lettering?: boolean;
}

/** What a film shows; the whole programme unless told. */
export interface FilmOrderOf extends PictureOrder {
  /** Seconds from the programme's start. */
  readonly startS?: number;
  readonly endS?: number;
  /** Frames per second, 1 to 60; 25 unless told. */
  readonly rate?: number;
  readonly sound?: boolean;
  /** The first kind this browser can write unless told. */
  readonly container?: 'mp4' | 'webm';
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Pictures and films for other programs. */
export interface Exports {
  /** PNG of the instant. Rejects where there is no 3D picture. */
  picture(order: PictureOrder): Promise<Blob>;
  /** Rejects with the signal's reason when cancelled, with a sentence when this browser can make no such film. */
  film(order: FilmOrderOf): Promise<Blob>;
}

/** @throws RangeError, a sentence, for what no picture or film can be. */
export function checkedOrder(order: FilmOrderOf): void {
  const held = (name: string, value: number | undefined, min: number, max: number): void => {
    if (value !== undefined && !(value >= min && value <= max))
      throw new RangeError(`${name} lies between ${min} and ${max}, not at ${value}.`);
  };
  held('widthPx', order.widthPx, 16, 4096);
  held('heightPx', order.heightPx, 16, 4096);
  held('rate', order.rate, 1, 60);
  held('startS', order.startS, 0, Number.MAX_VALUE);
  held('endS', order.endS, order.startS ?? 0, Number.MAX_VALUE);
}
