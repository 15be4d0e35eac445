import encodeQR from 'qr';

/** Free border that every reader needs, modules. */
const BORDER = 2;

export interface QrPicture {
  /** Modules from edge to edge, with the border. */
  readonly size: number;
  /** Data of an SVG path in units of one module. */
  readonly path: string;
}

/**
 * A QR code as one path.
 * @throws Error when the text is longer than any code holds.
 */
export function qrPath(text: string): QrPicture {
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: BORDER });
  // A run of dark modules of one row is one box.
  const boxes = rows.flatMap((row, y) => {
    const found: string[] = [];
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      let end = x;
      while (row[end]) end += 1;
      found.push(`M${x} ${y}h${end - x}v1h-${end - x}z`);
      x = end;
    }
    return found;
  });
  return { size: rows.length, path: boxes.join('') };
}
