import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json';
import { importsIn } from './layers/imports';
import { MAY_SEE, violation } from './layers/rules';

const ROOT = new URL('../', import.meta.url);
const surroundings = { shipped: Object.keys(packageJson.dependencies) };

const files = readdirSync(new URL('src', ROOT), { recursive: true, encoding: 'utf8' })
  .map((name) => 'src/' + name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name))
  .sort();

const look = (file: string, source: string): string[] =>
  importsIn(file, source).flatMap((found) => violation(file, found, surroundings) ?? []);

describe('who may look at whom', () => {
  it('holds in every file of src/', () => {
    const sources = files.map((file) => ({ file, text: readFileSync(new URL(file, ROOT), 'utf8') }));
    expect(files.length, 'files seen').toBeGreaterThan(0);
    expect(sources.flatMap(({ file, text }) => importsIn(file, text)).length, 'imports seen').toBeGreaterThan(
      0,
    );
    expect(sources.flatMap(({ file, text }) => look(file, text))).toEqual([]);
  });

  it('has no circles: what a room sees does not see it', () => {
    for (const [room, seen] of Object.entries(MAY_SEE)) {
      for (const other of seen) expect(MAY_SEE[other], `${room} sees ${other}`).not.toContain(room);
    }
  });
});

describe('the scanner notices', () => {
  const planted: [what: string, file: string, source: string, message: string][] = [
    [
      'a look upwards',
      'src/scene/a.ts',
      "import { b } from '../views/b';",
      'src/scene/a.ts:1: scene/ may not look at views/; pass the value in, or hand in a callback.',
    ],
    [
      'a type from above',
      'src/math/a.ts',
      "\nimport type { B } from '../organ/b';",
      'src/math/a.ts:2: math/ may not look at organ/; pass the value in, or hand in a callback.',
    ],
    [
      'a sibling',
      'src/ui/deep/a.tsx',
      "export { b } from '../../charts/b';",
      'src/ui/deep/a.tsx:1: ui/ may not look at charts/; siblings do not know each other; pass the value in, or move what both need to a room below.',
    ],
    [
      'a star export',
      'src/organ/a.ts',
      "export * from '../procedure/b';",
      'organ/ may not look at procedure/; siblings',
    ],
    [
      'a lazy import',
      'src/player/a.ts',
      "const b = () => import('../modes/b');",
      'player/ may not look at modes/; pass the value in',
    ],
    [
      'an import inside a type',
      'src/scene/a.ts',
      "type B = import('../player/b').B;",
      'scene/ may not look at player/; pass the value in',
    ],
    [
      'a glob',
      'src/player/a.ts',
      "const b = import.meta.glob('../content/*/script.ts');",
      'player/ may not look at content/; pass the content in',
    ],
    [
      'a worker by address',
      'src/ui/a.ts',
      "new Worker(new URL('../views/b.ts', import.meta.url));",
      'ui/ may not look at views/',
    ],
    [
      'functions in content',
      'src/content/poem/a.ts',
      "import { b } from '../../procedure/b';",
      'content/ may not look at procedure/; write `import type`',
    ],
    [
      'a room content does not see',
      'src/content/a.ts',
      "import type { B } from '../scene/b';",
      'content/ may not look at scene/; content is data',
    ],
    [
      'generate, from the page',
      'src/main.tsx',
      "import './generate/b';",
      'main/ may not look at generate/; generate/ runs at build time',
    ],
    [
      'a room generate does not see',
      'src/generate/a.ts',
      "import '../player/b';",
      'generate/ may not look at player/; it runs at build time',
    ],
    [
      'functions in embed',
      'src/embed/a.ts',
      "import { MODES } from '../player/session';",
      'embed/ may not look at player/; it is a small module for the pages of others',
    ],
    [
      'a room embed does not see',
      'src/embed/a.ts',
      "import type { A } from '../content/a';",
      'embed/ may not look at content/; it is a small module for the pages of others',
    ],
    [
      'a package in embed',
      'src/embed/a.ts',
      "import * as v from 'valibot';",
      'embed/ may not look at valibot; it comes without any package',
    ],
    [
      'embed, from the page',
      'src/modes/a.ts',
      "import '../embed/b';",
      'modes/ may not look at embed/; embed/ runs in the pages of others',
    ],
    ['main', 'src/ui/a.ts', "import '../main';", 'ui/ may not look at main/; main starts the page'],
    [
      'react below the views',
      'src/player/a.ts',
      "import { useState } from 'react';",
      'player/ may not look at react; React only sets the table',
    ],
    [
      'three outside the views',
      'src/ui/a.tsx',
      "import type { Mesh } from 'three';",
      'ui/ may not look at three; three draws',
    ],
    [
      'fiber outside the views',
      'src/modes/a.tsx',
      "import { Canvas } from '@react-three/fiber';",
      'modes/ may not look at @react-three/fiber; three draws',
    ],
    [
      'Node in the page',
      'src/views/a.ts',
      "import { join } from 'node:path';",
      'views/ may not look at node:path; the page runs in a browser',
    ],
    [
      'a package of the workbench',
      'src/views/a.ts',
      "import { Document } from '@gltf-transform/core';",
      '@gltf-transform/core is not shipped with the page',
    ],
    ['a file outside src/', 'src/ui/a.ts', "import '../../package.json';", 'lies outside src/'],
    ['an unknown room', 'src/utils/a.ts', "import '../math/b';", 'utils/ is no room of the house'],
  ];

  it.each(planted)('%s', (_what, file, source, message) => {
    const messages = look(file, source);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(message);
  });

  it('a computed name, by refusing it', () => {
    expect(() => importsIn('src/ui/a.ts', 'const b = (name: string) => import(name);')).toThrow(
      /write it out/,
    );
  });

  it('and lets through what is allowed', () => {
    const allowed = [
      ['src/main.tsx', "import { App } from './modes/App'; import('./views/Stage'); import './page.css';"],
      [
        'src/views/a.tsx',
        "import { Mesh } from 'three'; import { useFrame } from '@react-three/fiber'; import 'react';",
      ],
      [
        'src/content/poem/a.ts',
        "import type { Chapter } from '../../procedure/types'; import { b } from './b';",
      ],
      ['src/content/poem/b.ts', "import { type Chapter } from '../../procedure/types';"],
      [
        'src/content/poem/a.test.ts',
        "import { validate } from '../../procedure/validate'; import 'node:fs';",
      ],
      ['src/embed/a.ts', "import type { Mode } from '../player/session'; import { b } from './b';"],
      [
        'src/generate/a.ts',
        "import 'node:fs'; import '@gltf-transform/core'; import { b } from '../organ/b';",
      ],
    ];
    for (const [file = '', source = ''] of allowed) expect(look(file, source), file).toEqual([]);
  });
});
