import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { MAY_SEE, violation } from './layers/rules';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'poem-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the linter of this repository says about files that break its rules. */
function lint(files: Readonly<Record<string, string>>): string {
  for (const name of ['.oxlintrc.json', 'tsconfig.json']) copyFileSync(join(ROOT, name), join(folder, name));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  return spawnSync(process.execPath, [oxlint], { cwd: folder, encoding: 'utf8' }).stdout;
}

interface Pattern {
  readonly regex: string;
  readonly message: string;
}

interface Override {
  readonly files: readonly string[];
  readonly rules: { readonly 'no-restricted-imports'?: readonly [string, { readonly patterns: Pattern[] }] };
}

describe('the linter', () => {
  it('names the way out of each thing it forbids', () => {
    const words = lint({
      'src/scene/a.ts': [
        "import { b } from '../views/b';",
        'export const at = (): unknown[] => [b, Math.random(), Date.now(), setTimeout(() => {}, 1)];',
        "export const load = (): unknown[] => [fetch('a'), localStorage, requestAnimationFrame(() => {})];",
      ].join('\n'),
      'src/views/b.ts': "import * as THREE from 'three';\nexport const b = THREE;\n",
      'src/ui/c.tsx': [
        'async function later(): Promise<void> {}',
        'export function C() {',
        '  const press = (): void => {',
        '    later();',
        '  };',
        '  return <p title="a tip" onClick={press}>some words</p>;',
        '}',
      ].join('\n'),
    });
    for (const expected of [
      'scene/ may not look at this folder; pass the value in.',
      'Chance comes from seededRandom in math/random',
      "'Date'. Time is an argument",
      "'setTimeout'. Time is an argument",
      "'requestAnimationFrame'. Time is an argument",
      "'fetch'. Take the loaded data as an argument",
      "'localStorage'. Take the value as an argument",
      'Import the classes by name',
      'no-floating-promises',
      'Disallow literal text as JSX children',
      'Disallow string literals on restricted JSX attributes',
    ]) {
      expect(words).toContain(expected);
    }
  });

  it('draws the same borders as the layers test', () => {
    const config = JSON.parse(readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')) as {
      overrides: Override[];
    };
    const rooms = Object.keys(MAY_SEE).filter((room) => room !== 'main');
    for (const room of rooms) {
      const override = config.overrides.find(({ files }) => files.includes(`src/${room}/**`));
      const patterns = override?.rules['no-restricted-imports']?.[1].patterns ?? [];
      for (const specifier of [...rooms.map((other) => `../${other}/a`), 'react', 'three', 'node:fs']) {
        if (specifier === `../${room}/a`) continue;
        const found = { specifier, line: 1, typeOnly: false };
        const forbidden = violation(`src/${room}/a.ts`, found, { shipped: ['react', 'three'] }) !== null;
        const linted = patterns.some(({ regex }) => new RegExp(regex).test(specifier));
        expect(linted, `${room}/ imports ${specifier}`).toBe(forbidden);
      }
    }
  });
});
