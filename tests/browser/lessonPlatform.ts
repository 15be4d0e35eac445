import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mediaType } from '../../scripts/server/file-types.mjs';
import { FakeLrs } from '../support/fakeLrs';
import { parseXml } from '../support/strictXml';

/** What a platform of SCORM 1.2 holds of a learner. */
export interface KeptCmi {
  readonly core: Readonly<Record<string, string>> & {
    readonly score: Readonly<Record<string, string>>;
  };
  readonly suspend_data: string;
  readonly interactions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Platform {
  /** The page on which a learner opens the lesson. */
  readonly address: string;
  /** What was committed last; null: nothing. */
  kept: KeptCmi | null;
  readonly close: () => Promise<void>;
}

const STAND_IN = fileURLToPath(new URL('../../node_modules/scorm-again/dist/scorm12.js', import.meta.url));

/**
 * The page of a platform of SCORM 1.2: the run-time stand-in as `window.API`, with what was kept, and the lesson in a
 * frame that is opened once it is there.
 */
const lmsPage = (
  launch: string,
  mastery: string,
): string => `<!doctype html><html lang="en"><meta charset="utf-8">
  <title>Platform</title><link rel="icon" href="data:,"><style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100% }</style>
  <body><script src="/scorm12.js"></script><script>
    const kept = fetch('/cmi').then((answer) => answer.json());
    window.API = new Scorm12API({ lmsCommitUrl: '/commit', autocommit: false, logLevel: 5, mastery_override: true });
    kept.then((cmi) => {
      const core = { ...(cmi?.core ?? {}), entry: cmi ? 'resume' : 'ab-initio', student_id: '1625378', student_name: 'Doe, Jo' };
      window.API.loadFromJSON({ ...cmi, core, student_data: { mastery_score: '${mastery}' } }, 'cmi');
      const frame = document.createElement('iframe');
      frame.name = 'lesson';
      frame.title = 'lesson';
      frame.src = '/package/${launch}';
      document.body.append(frame);
    });
  </script></body></html>`;

/** Puts an unpacked SCORM 1.2 package on a platform, which reads its manifest. The caller closes it. */
export async function startScormPlatform(folder: string): Promise<Platform> {
  const manifest = parseXml(await readFile(join(folder, 'imsmanifest.xml'), 'utf8'));
  const found = (name: string): ReturnType<typeof parseXml> | undefined => {
    const all = [manifest];
    for (let element = all.shift(); element; element = all.shift()) {
      if (element.name === name) return element;
      all.push(...element.children);
    }
    return undefined;
  };
  const launch = found('resource')!.attributes['href']!;
  const mastery = found('adlcp:masteryscore')?.text ?? '';
  const platform: { kept: KeptCmi | null } = { kept: null };
  const server = await listen(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/lms') return give(response, 'text/html', lmsPage(launch, mastery));
    if (pathname === '/scorm12.js') return give(response, 'text/javascript', await readFile(STAND_IN));
    if (pathname === '/cmi') return give(response, 'application/json', JSON.stringify(platform.kept));
    if (pathname === '/commit') {
      platform.kept = (JSON.parse(await bodyOf(request)) as { cmi: KeptCmi }).cmi;
      return give(response, 'application/json', '{"result":true,"errorCode":0}');
    }
    return givePackaged(folder, pathname, response);
  });
  return Object.assign(platform, { ...server, address: `${server.origin}/lms` });
}

export interface Cmi5Platform {
  readonly lrs: FakeLrs;
  /** Launches the lesson once more: the address to open. */
  readonly launch: () => string;
  /** Where learners go when the lesson is over. */
  readonly returnUrl: string;
  readonly close: () => Promise<void>;
}

/** Puts an unpacked cmi5 package on a platform whose learning record store has an origin of its own. The caller closes it. */
export async function startCmi5Platform(folder: string): Promise<Cmi5Platform> {
  const structure = parseXml(await readFile(join(folder, 'cmi5.xml'), 'utf8'));
  const unit = structure.children.find(({ name }) => name === 'au')!;
  const entry = unit.children.find(({ name }) => name === 'url')!.text;
  const { masteryScore, moveOn } = unit.attributes;
  let lrs: FakeLrs | null = null;
  const store = await listen(async (request, response) => {
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader(
      'access-control-allow-headers',
      'authorization, content-type, x-experience-api-version',
    );
    response.setHeader('access-control-allow-methods', 'GET, PUT, POST');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const { status, json } = lrs!.answer({
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      headers: request.headers as Record<string, string>,
      body: await bodyOf(request),
    });
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(json === undefined ? undefined : JSON.stringify(json));
  });
  const pages = await listen(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/course')
      return give(
        response,
        'text/html',
        '<!doctype html><title>Course</title><link rel="icon" href="data:,">',
      );
    return givePackaged(folder, pathname, response);
  });
  const returnUrl = `${pages.origin}/course`;
  lrs = new FakeLrs(store.origin, {
    moveOn,
    ...(masteryScore !== undefined && { masteryScore: Number(masteryScore) }),
    returnURL: returnUrl,
  });
  const { launch } = lrs;
  return {
    lrs,
    launch: () => `${pages.origin}/package/${entry}${launch.call(lrs).search}`,
    returnUrl,
    close: async () => {
      await Promise.all([store.close(), pages.close()]);
    },
  };
}

async function givePackaged(folder: string, pathname: string, response: ServerResponse): Promise<void> {
  const path = normalize(decodeURIComponent(pathname.replace(/^\/package\//, '')));
  try {
    if (!pathname.startsWith('/package/') || path.startsWith('..')) throw new Error('outside');
    give(response, mediaType(path), await readFile(join(folder, path)));
  } catch {
    response.writeHead(404).end();
  }
}

function give(response: ServerResponse, type: string, content: string | Buffer): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
  response.end(content);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return {
    origin: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
