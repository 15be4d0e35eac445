import { QUALITY_LIMITS, type Quality } from '../../src/player/quality';
import type { ChapterDrawing } from './drawing';
import type { FrameTimes } from './frameTimes';
import type { FunctionTimes } from './times';
import { evidenceTable, type EvidenceRow } from '../../src/physiology/evidence';
import { KINDS, type Transfer, type Weight } from './transfer';
import type { ViewCost } from './views';

/** Everything one run measures; this is also what `--json` writes. */
export interface Figures {
  readonly browser: string;
  readonly node: string;
  readonly transfer: {
    readonly page: Transfer;
    readonly bare: Transfer;
    /** Page over bare, everything before the first frame. */
    readonly ratio: { readonly gzip: number; readonly brotli: number };
    /** The same for script and style alone. */
    readonly codeRatio: { readonly gzip: number; readonly brotli: number };
  };
  readonly models: readonly { readonly name: string; readonly bytes: number }[];
  readonly functions: FunctionTimes;
  readonly tiers: readonly {
    readonly quality: Quality;
    /** Everything before the first frame in this tier. */
    readonly transfer: Transfer;
    readonly chapters: readonly ChapterDrawing[];
  }[];
  /** Outside view and endoscope's view, alone and together. */
  readonly views: readonly ViewCost[];
  /** null in the short form. */
  readonly evidence: readonly EvidenceRow[] | null;
  /** null in the short form. */
  readonly frames: FrameTimes | null;
}

/** One simulated second costs at most this much script, ms. */
const MOST_SWALLOW_MS = 20;
/** Models and textures together, of whichever tier, bytes on the way. */
const MOST_MODEL_BYTES = 1_600_000;
/** All textures on the graphics card, MB. */
const MOST_TEXTURE_MB = 24;
/** A frame without a graphics card, beside the bare mesh. */
const MOST_SOFTWARE_RATIO = 3;
/** A frame that draws both views, beside the outside view alone in a picture of the same size. */
const MOST_BOTH_RATIO = 1.8;

/** The figures as a person reads them in a terminal. */
export function reportOf(figures: Figures): string {
  const { transfer, functions, frames } = figures;
  const parts = [
    `Chromium ${figures.browser}, Node ${figures.node}. Milliseconds belong to this machine at this moment; ratios and counts carry over.`,
    section('Before the first frame, kB (1000 bytes)', [
      ['', 'files', 'raw', 'gzip', 'brotli', 'bare gzip', 'bare brotli'],
      ...[...KINDS, 'total' as const]
        .filter((kind) => transfer.page[kind].files + transfer.bare[kind].files > 0)
        .map((kind) => [
          kind,
          ...weightCells(transfer.page[kind]),
          ...weightCells(transfer.bare[kind]).slice(2),
        ]),
      ['page / bare', '', '', transfer.ratio.gzip.toFixed(2), transfer.ratio.brotli.toFixed(2)],
      ['script + style', '', '', transfer.codeRatio.gzip.toFixed(2), transfer.codeRatio.brotli.toFixed(2)],
    ]),
    section('Models and textures, kB', [
      ...figures.models.map(({ name, bytes }) => [name, kilobytes(bytes)]),
      ['together', kilobytes(figures.models.reduce((sum, { bytes }) => sum + bytes, 0))],
    ]),
    section(`Functions in Node, median of ${functions.runs} runs`, [
      ['sceneAt', `${functions.sceneAtUs.toFixed(2)} µs per call`],
      ['scope path and tool pose', `${functions.scopeAndToolUs.toFixed(0)} µs per call`],
      ['wall field', `${functions.wallFieldMs.toFixed(2)} ms per full sample`],
    ]),
    section('Swallow model, script per simulated second', [
      ['', 'ms', 'of 20', 'to a loop of ten million steps'],
      ...functions.swallows.map(({ name, msPerS, toLoop }) => [
        name,
        ...against(msPerS, MOST_SWALLOW_MS, 2),
        toLoop.toFixed(3),
      ]),
    ]),
    ...(figures.evidence
      ? [`Swallow model against published figures\n\n${evidenceTable(figures.evidence)}`]
      : []),
    section('Models and textures before the first frame, kB', [
      ['', 'models', 'textures', 'together', 'at most'],
      ...figures.tiers.map(({ quality, transfer: { models, textures } }) => [
        quality,
        kilobytes(models.rawBytes),
        kilobytes(textures.rawBytes),
        ...against((models.rawBytes + textures.rawBytes) / 1000, MOST_MODEL_BYTES / 1000, 1),
      ]),
    ]),
    ...figures.tiers.map(({ quality, chapters }) => drawnSection(quality, chapters)),
    viewsSection(figures.views),
  ];
  if (frames) {
    parts.push(
      section(
        `One frame while playing, outside view alone, ${frames.canvas}, least of ${frames.rounds} rounds taken in turns with a bare lit mesh of 100 000 triangles`,
        [
          ['', 'ms', 'to the mesh', 'at most'],
          ['bare mesh', frames.bareMs.toFixed(1), '1.00'],
          ...frames.tiers.flatMap(({ quality, chapters }) =>
            chapters.map(({ id, frameMs, ratio }) => [
              `${quality}, ${id}`,
              frameMs.toFixed(1),
              ...(quality === 'software' ? against(ratio, MOST_SOFTWARE_RATIO, 2) : [ratio.toFixed(2)]),
            ]),
          ),
        ],
      ),
    );
  }
  return parts.join('\n\n');
}

function drawnSection(quality: Quality, chapters: readonly ChapterDrawing[]): string {
  const { drawCalls: mostCalls, triangles: mostTriangles } = QUALITY_LIMITS[quality].outside;
  return section(`Drawn at the middle of each chapter, ${quality}, outside view alone`, [
    [
      '',
      'organs',
      'draw calls',
      `of ${mostCalls} each`,
      'triangles',
      `of ${mostTriangles} each`,
      'texture MB',
      `of ${MOST_TEXTURE_MB}`,
    ],
    ...chapters.map(({ id, organs, drawCalls, triangles, textureBytes }) => {
      const textureMb = textureBytes / 1e6;
      return [
        id,
        String(organs),
        String(drawCalls),
        verdict(drawCalls, organs * mostCalls),
        String(triangles),
        verdict(triangles, organs * mostTriangles),
        textureMb.toFixed(1),
        verdict(textureMb, MOST_TEXTURE_MB),
      ];
    }),
  ]);
}

function viewsSection(views: readonly ViewCost[]): string {
  return section('The two views at the middle of a chapter, in a picture of the same size', [
    ['', 'draw calls', 'triangles', 'ms while playing', 'to the outside alone', 'at most'],
    ...views.map(({ quality, chapter, way, both, drawCalls, triangles, frameMs, ratio }) => [
      `${quality}, ${chapter}, ${way}`,
      String(drawCalls),
      String(triangles),
      frameMs?.toFixed(1) ?? '',
      ...(ratio === null ? [] : both ? against(ratio, MOST_BOTH_RATIO, 2) : [ratio.toFixed(2)]),
    ]),
  ]);
}

const verdict = (value: number, most: number): string => (value <= most ? 'kept' : 'OVER');
const against = (value: number, most: number, digits: number): string[] => [
  value.toFixed(digits),
  `${most} ${verdict(value, most)}`,
];

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

const weightCells = ({ files, rawBytes, gzipBytes, brotliBytes }: Weight): string[] => [
  String(files),
  ...[rawBytes, gzipBytes, brotliBytes].map(kilobytes),
];

/** A heading over columns: the first set left, the others right. */
function section(heading: string, rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(...rows.map((row) => row[i]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [heading, ...lines.map((line) => `  ${line}`)].join('\n');
}
