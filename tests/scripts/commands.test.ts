import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isOutdated } from '../../scripts/build.mjs';
import { chromiumPlaces, HOW_TO_GET_CHROMIUM } from '../../scripts/chromium.mjs';
import { embeddersAsked } from '../../scripts/embedders.mjs';
import { explainInstallFailure, missingPackages } from '../../scripts/install.mjs';
import { listenForPeople, portAsked } from '../../scripts/listen.mjs';
import { nodeTooOld } from '../../scripts/node-version.mjs';
import { opener } from '../../scripts/open-page.mjs';
import { colorless } from '../../scripts/spawn.mjs';

const parent = mkdtempSync(join(tmpdir(), 'poem-commands-'));
afterAll(() => rmSync(parent, { recursive: true }));

describe('an old Node', () => {
  it.each(['14.21.3', '18.20.4', '20.18.9'])('%s is told so', (version) => {
    expect(nodeTooOld(version)).toContain(`This needs Node 20.19 or newer, and this is Node ${version}.`);
  });
  it.each(['20.19.0', '20.20.2', '22.0.0', '26.1.0'])('%s will do', (version) => {
    expect(nodeTooOld(version)).toBeNull();
  });
});

describe('what is missing in node_modules', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'x' },
      'node_modules/b': { version: '2.0.0', integrity: 'y' },
      'node_modules/b-linux': { version: '2.0.0', integrity: 'z', optional: true },
    },
  };
  it('is everything but the optional when there is none', () => {
    expect(missingPackages(wanted, null)).toEqual(['node_modules/a', 'node_modules/b']);
  });
  it('is nothing when the versions agree', () => {
    const { '': _root, 'node_modules/b-linux': _other, ...installed } = wanted.packages;
    expect(missingPackages(wanted, { packages: installed })).toEqual([]);
  });
  it('is a package of another version or content', () => {
    const installed = {
      'node_modules/a': { version: '1.0.0', integrity: 'other' },
      'node_modules/b': { version: '1.9.0', integrity: 'y' },
    };
    expect(missingPackages(wanted, { packages: installed })).toEqual(['node_modules/a', 'node_modules/b']);
  });
});

describe('a failed install is explained', () => {
  it.each([
    [
      'npm error code ENOTFOUND\nnpm error network request failed',
      /registry could not be reached.*works offline/,
    ],
    ['npm error code ECONNREFUSED', /npm config set https-proxy/],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', /npm config set cafile/],
    ['npm error code ENOSPC', /disk is full/],
    ['npm error code EACCES', /may not write here/],
    ['npm error something else', /own words stand above/],
  ])('%s', (output, words) => {
    expect(explainInstallFailure(output)).toMatch(words);
  });
});

describe('the port', () => {
  it('is the one asked for, by argument before environment', () => {
    expect(portAsked(['--port', '8080'], { PORT: '9000' })).toBe(8080);
    expect(portAsked(['--no-open', '--port=8081'], {})).toBe(8081);
    expect(portAsked([], { PORT: '9000' })).toBe(9000);
    expect(portAsked([], {})).toBeNull();
  });
  it.each([['--port'], ['--port', 'x'], ['--port=70000'], ['--port=-1']])('%s %s is refused', (...args) => {
    expect(() => portAsked(args, {})).toThrow(/is no port/);
  });
  it('when taken is said so, or the next one is used when none was asked for', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => {
        const address = taken.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    await expect(listenForPeople('scripts', port)).rejects.toThrow(`Port ${port} is taken.`);
    const [first, second] = [await listenForPeople('scripts', null), await listenForPeople('public', null)];
    expect(first.address).not.toBe(second.address);
    await Promise.all([first.close(), second.close(), new Promise((resolve) => taken.close(resolve))]);
  });
});

describe('who may embed the page', () => {
  it('is whom the command line names, else the environment, else nobody', () => {
    const env = { ALLOW_EMBEDDING: 'https://c.example' };
    expect(embeddersAsked([], {})).toEqual([]);
    expect(embeddersAsked([], { ALLOW_EMBEDDING: '' })).toEqual([]);
    expect(embeddersAsked(['--no-open'], env)).toEqual(['https://c.example']);
    expect(
      embeddersAsked(
        [
          '--allow-embedding',
          'https://a.example',
          '--allow-embedding=http://localhost:3000/,https://a.example',
        ],
        env,
      ),
    ).toEqual(['https://a.example', 'http://localhost:3000']);
  });
  it.each([
    ['--allow-embedding'],
    ['--allow-embedding', '--no-open'],
    ['--allow-embedding='],
    ['--allow-embedding', '*'],
    ['--allow-embedding', 'example.org'],
    ['--allow-embedding', 'file:///srv'],
    ['--allow-embedding', 'https://example.org/folder'],
    ['--allow-embedding', 'https://name@example.org'],
    ["--allow-embedding=https://a.example; script-src 'unsafe-inline'"],
    ['--allow-embedding', 'https://a.example;script-src'],
    ['--allow-embedding', 'https://*.example.org'],
    ['--allow-embedding', 'https://a.example,'],
  ])('is not %s %s', (...args) => {
    expect(() => embeddersAsked(args, {})).toThrow(/is no origin.*npm start -- --allow-embedding https/);
  });
});

describe('the build', () => {
  const file = (name: string, secondsAgo: number): void => {
    const path = join(parent, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, '');
    const at = Date.now() / 1000 - secondsAgo;
    utimesSync(path, at, at);
  };
  it('is out of date when missing, or older than a source or a folder of them', () => {
    file('src/deep/a.ts', 100);
    file('index.html', 100);
    for (const folder of ['src/deep', 'src']) utimesSync(join(parent, folder), 1, 1);
    expect(isOutdated(parent), 'never built').toBe(true);
    file('dist/index.html', 50);
    expect(isOutdated(parent), 'built after the sources').toBe(false);
    file('src/deep/a.ts', 10);
    expect(isOutdated(parent), 'a source was saved').toBe(true);
    file('src/deep/a.ts', 100);
    utimesSync(join(parent, 'src/deep'), 1, 1);
    expect(isOutdated(parent), 'as before').toBe(false);
    rmSync(join(parent, 'src/deep/a.ts'));
    expect(isOutdated(parent), 'a source was deleted').toBe(true);
  });
});

describe('the desktop', () => {
  it('opens the page only where there is one', () => {
    expect(opener('linux', {})).toBeNull();
    expect(opener('linux', { DISPLAY: ':0' })).toEqual(['xdg-open']);
    expect(opener('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open']);
    expect(opener('darwin', {})).toEqual(['open']);
    expect(opener('win32', {})?.[0]).toBe('cmd');
    expect(opener('darwin', { CI: 'true' })).toBeNull();
  });
});

describe('Chromium', () => {
  it('is looked for on the PATH and where each system keeps programs', () => {
    expect(chromiumPlaces('linux', { PATH: '/usr/bin:/opt' }).slice(0, 2)).toEqual([
      '/usr/bin/chromium',
      '/opt/chromium',
    ]);
    const mac = chromiumPlaces('darwin', { HOME: '/Users/a' });
    expect(mac).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    const windows = chromiumPlaces('win32', { ProgramFiles: 'C:/Program Files' });
    expect(windows.join()).toContain('chrome.exe');
  });
  it('can be got, and the message says how', () => {
    expect(HOW_TO_GET_CHROMIUM).toContain('sudo apt-get install chromium');
    expect(HOW_TO_GET_CHROMIUM).toContain('CHROMIUM_PATH=');
  });
});

it('asks tools for no color unless a person watches', () => {
  expect(colorless({ FORCE_COLOR: '1', A: 'b' }, false)).toEqual({ A: 'b', NO_COLOR: '1' });
  expect(colorless({ FORCE_COLOR: '1' }, true)).toEqual({ FORCE_COLOR: '1' });
});
