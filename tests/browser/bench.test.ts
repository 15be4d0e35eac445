import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { Figures } from '../../scripts/bench/report';
import { QUALITIES } from '../../src/player/quality';

/** Chapters that the short form draws. */
const SHORT = ['insertion', 'tunnel'];

type Tier = Figures['tiers'][number];

it('npm run bench prints sizes, function times and what is drawn, and writes the same as JSON', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'poem-bench-test-'));
  const file = join(folder, 'figures.json');
  const script = fileURLToPath(new URL('../../scripts/bench.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--short', '--json', file]);
  const { transfer, models, functions, tiers, views, frames } = JSON.parse(await readFile(file, 'utf8'));
  await rm(folder, { recursive: true });

  for (const heading of [
    'Before the first frame',
    'page / bare',
    'Models',
    'sceneAt',
    'wall field',
    'script per simulated second',
    'draw calls',
    'The two views',
  ])
    expect(stdout).toContain(heading);
  for (const quality of QUALITIES) expect(stdout).toContain(`chapter, ${quality}, outside view alone`);
  for (const id of SHORT) expect(stdout).toContain(id);

  const { page, bare, ratio } = transfer;
  for (const kind of ['html', 'script', 'style', 'models', 'poster', 'total'])
    expect(page[kind].files, `files of ${kind}`).toBeGreaterThan(0);
  for (const total of [page.total, bare.total]) {
    expect(total.brotliBytes).toBeGreaterThan(150_000);
    expect(total.gzipBytes).toBeGreaterThan(total.brotliBytes);
    expect(total.rawBytes).toBeGreaterThan(total.gzipBytes);
  }
  expect(page.models.files, 'models are fetched before the first frame').toBeGreaterThan(2);
  expect(models.length, 'some are for other tiers').toBeGreaterThan(page.models.files);
  expect(transfer.codeRatio.gzip).toBeGreaterThan(0.5);
  expect(ratio.gzip).toBeCloseTo(page.total.gzipBytes / bare.total.gzipBytes);
  // Times are figures that were taken, not figures that are held to.
  for (const name of ['sceneAtUs', 'scopeAndToolUs', 'wallFieldMs'])
    expect(functions[name]).toBeGreaterThan(0);
  expect(functions.swallows).toHaveLength(3);
  for (const { name, msPerS } of functions.swallows) expect(msPerS, name).toBeGreaterThan(0);
  expect(tiers.map(({ quality }: Tier) => quality)).toEqual(QUALITIES);
  for (const { chapters, transfer: own } of tiers as Tier[]) {
    expect(own.models.rawBytes).toBeGreaterThan(50_000);
    expect(chapters.map(({ id }) => id)).toEqual(SHORT);
    for (const { drawCalls, triangles, textureBytes } of chapters) {
      expect(drawCalls).toBeGreaterThan(5);
      expect(triangles).toBeGreaterThan(3000);
      expect(textureBytes).toBeGreaterThan(100_000);
    }
  }
  for (const { way, both, drawCalls, ratio, quality, chapter } of views as Figures['views']) {
    expect(ratio, 'the short form times no views').toBeNull();
    const alone = (views as Figures['views']).find(
      (each) => each.quality === quality && each.chapter === chapter && each.way === 'outside alone',
    );
    expect(alone?.drawCalls, 'the outside alone').toBeGreaterThan(5);
    if (both) expect(drawCalls, way).toBeGreaterThan(alone?.drawCalls ?? 0);
  }
  expect(frames, 'the short form times no frames').toBeNull();
});
