import { Deflate } from 'fflate';

/** So much is packed between two breaths, bytes. */
const PIECE_BYTES = 131_072;
/** 1 January 1980, 00:00, as far back as a .zip's clock goes: the same files make the same .zip. */
const DOS_TIME = 0x0021_0000;
const UTF8_NAMES = 0x0800;
const VERSION = 20;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly size: number;
  readonly packed: number;
  readonly method: number;
  readonly offset: number;
}

/**
 * Writes a .zip, one file after the other. Each file's size stands before it and never behind it: some platforms unpack
 * as they read and cannot do with less (`only DEFLATED entries can have EXT descriptor`).
 */
export class ZipWriter {
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  readonly #entries: Entry[] = [];
  #offset = 0;

  /**
   * @param shrink false for what is packed already, such as sound.
   * @param breathe awaited now and then, so that a page goes on meanwhile; may throw to stop.
   */
  async add(
    path: string,
    bytes: Uint8Array<ArrayBuffer>,
    shrink: boolean,
    breathe: () => Promise<void>,
  ): Promise<void> {
    const name = new TextEncoder().encode(path);
    const pieces = shrink ? await deflated(bytes, breathe) : [bytes];
    const packed = pieces.reduce((sum, { length }) => sum + length, 0);
    const isSmaller = packed < bytes.length;
    const entry: Entry = {
      name,
      crc: crc32(bytes),
      size: bytes.length,
      packed: isSmaller ? packed : bytes.length,
      method: isSmaller ? DEFLATED : STORED,
      offset: this.#offset,
    };
    this.#entries.push(entry);
    this.#put(localHeader(entry));
    for (const piece of isSmaller ? pieces : [bytes]) this.#put(piece);
    await breathe();
  }

  /** The whole, in pieces that follow one another. */
  finish(): readonly Uint8Array<ArrayBuffer>[] {
    const start = this.#offset;
    for (const entry of this.#entries) this.#put(centralHeader(entry));
    const end = new DataView(new ArrayBuffer(22));
    end.setUint32(0, 0x06054b50, true);
    end.setUint16(8, this.#entries.length, true);
    end.setUint16(10, this.#entries.length, true);
    end.setUint32(12, this.#offset - start, true);
    end.setUint32(16, start, true);
    this.#put(new Uint8Array(end.buffer));
    return this.#parts;
  }

  #put(bytes: Uint8Array<ArrayBuffer>): void {
    this.#parts.push(bytes);
    this.#offset += bytes.length;
  }
}

async function deflated(
  bytes: Uint8Array<ArrayBuffer>,
  breathe: () => Promise<void>,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const deflate = new Deflate({ level: 6 }, (piece) => pieces.push(piece));
  for (let at = 0; ; at += PIECE_BYTES) {
    const last = at + PIECE_BYTES >= bytes.length;
    // A copy: the packer keeps what it is handed.
    deflate.push(bytes.slice(at, at + PIECE_BYTES), last);
    await breathe();
    if (last) break;
  }
  return pieces;
}

function localHeader(entry: Entry): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(30 + entry.name.length));
  view.setUint32(0, 0x04034b50, true);
  common(view, 4, entry);
  return withName(view, 30, entry);
}

function centralHeader(entry: Entry): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(46 + entry.name.length));
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, VERSION, true);
  common(view, 6, entry);
  view.setUint32(42, entry.offset, true);
  return withName(view, 46, entry);
}

/** What both headers of an entry say. */
function common(view: DataView, at: number, { name, crc, size, packed, method }: Entry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, DOS_TIME, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

function withName(view: DataView<ArrayBuffer>, at: number, { name }: Entry): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(view.buffer);
  bytes.set(name, at);
  return bytes;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The check sum of a .zip's entries: CRC-32 as IEEE 802.3 has it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffff_ffff) >>> 0;
}
