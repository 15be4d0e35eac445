// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PoemError } from './events';
import './poemViewer';
import { PoemViewerElement } from './poemViewerElement';
import { ANSWER_WITHIN_MS } from './wire';

const VIEWER = 'https://viewer.example';

interface Sent {
  readonly id: number;
  readonly call: string;
  readonly args?: readonly unknown[];
}

/** A frame that loads nothing; what is said to it is kept, and it speaks when told to. */
let said: Sent[] = [];
let targets: string[] = [];
const contentWindow = {
  postMessage: (message: Sent, target: string): void => {
    said.push(message);
    targets.push(target);
  },
} as unknown as Window;

beforeEach(() => {
  said = [];
  targets = [];
  const create = document.createElement.bind(document) as (name: string) => Element;
  vi.spyOn(document, 'createElement').mockImplementation((name: string) => {
    if (name !== 'iframe') return create(name) as HTMLElement;
    // By name a frame, and for the environment none: it would go and fetch the page.
    return Object.assign(document.createElementNS('urn:still', name), { contentWindow }) as never;
  });
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const frameOf = (element: Element): HTMLIFrameElement | null => element.shadowRoot!.querySelector('iframe');
const addressIn = (element: Element): string | undefined => frameOf(element)?.src;
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const ALWAYS = ['on chapter', 'on cue', 'on play', 'on pause', 'on end', 'on error'];
const calls = (): string[] => said.map(({ call, args }) => [call, ...(args ?? [])].map(String).join(' '));

function speak(data: object, origin = VIEWER): void {
  window.dispatchEvent(
    new MessageEvent('message', { data: { poemViewer: 1, ...data }, origin, source: contentWindow as never }),
  );
}
async function answer(call: string, content: object = { result: null }): Promise<void> {
  const asked = said.findLast((each) => each.call === call);
  if (!asked) throw new Error(`Nobody asked « ${call} ».`);
  speak({ id: asked.id, ...content });
  await turn();
}

async function put(html: string): Promise<PoemViewerElement> {
  document.body.innerHTML = html;
  const element = document.querySelector('poem-viewer') as unknown as PoemViewerElement;
  expect(element).toBeInstanceOf(PoemViewerElement);
  await turn();
  return element;
}
/** The frame has loaded, and the viewer in it is there. */
async function load(element: PoemViewerElement): Promise<void> {
  frameOf(element)!.dispatchEvent(new Event('load'));
  await turn();
  await answer('get', { result: ['fr'] });
}

describe('<poem-viewer>', () => {
  it('shows the page in a frame, at the address that its attributes say', async () => {
    const element = await put(
      `<poem-viewer src="${VIEWER}/?quality=software" lang="fr-CA" chapter="tunnel" t="3" esophageal-cut="8"></poem-viewer>`,
    );
    const frame = frameOf(element)!;
    expect(addressIn(element)).toBe(`${VIEWER}/?quality=software&lang=fr&chapter=tunnel&t=3&esophagealCut=8`);
    expect(frame.getAttribute('allow')).toBe('autoplay; fullscreen');
    expect(frame.loading).toBe('lazy');
    expect(frame.title).toBe('Myotomie endoscopique (POEM)');
  });

  it('takes along what is set in the same breath, also before it was known as an element', async () => {
    const element = document.createElement('poem-viewer') as unknown as PoemViewerElement;
    Object.defineProperty(element, 'view', { value: 'scope', writable: true, configurable: true });
    document.body.append(element);
    element.src = `${VIEWER}/`;
    element.chapter = 'tunnel';
    element.t = 4;
    element.title = 'My title';
    await turn();
    expect(addressIn(element)).toBe(`${VIEWER}/?chapter=tunnel&t=4&view=scope`);
    expect(frameOf(element)!.title).toBe('My title');
    expect([element.view, element.t, element.mode, element.sound]).toEqual(['scope', '4', null, false]);
    element.sound = true;
    expect(element.hasAttribute('sound')).toBe(true);
    element.chapter = null;
    expect(element.hasAttribute('chapter')).toBe(false);
  });

  it('says first what is listened to and what changed meanwhile, then what waited, and is ready after the picture', async () => {
    const element = await put(`<poem-viewer src="${VIEWER}/" rate="1.25" sound autoplay></poem-viewer>`);
    const events: unknown[] = [];
    element.addEventListener('poem-ready', () => events.push('ready'));
    element.addEventListener('poem-time', ({ detail }) => events.push(detail));
    const waited = element.goTo('tunnel', 2);
    element.view = 'scope';
    frameOf(element)!.dispatchEvent(new Event('load'));
    await turn();
    expect(calls(), 'only whether anybody is there').toEqual(['get languages']);
    await answer('get');
    expect(calls().slice(1)).toEqual([
      ...ALWAYS,
      'on time',
      'setView scope',
      'setRate 1.25',
      'setSound true',
      'play',
      'goTo tunnel 2',
      'ready',
    ]);
    expect(new Set(targets)).toEqual(new Set([VIEWER]));
    await answer('goTo');
    await waited;
    expect(events).toEqual([]);
    await answer('ready');
    await element.ready;
    speak({ event: 'time', detail: 1.5 });
    expect(events).toEqual(['ready', 1.5]);
  });

  it('asks for the time only while somebody listens', async () => {
    const element = await put(`<poem-viewer src="${VIEWER}/"></poem-viewer>`);
    await load(element);
    await answer('ready');
    await answer('get', { result: 4 });
    said = [];
    const listener = (): void => {};
    element.addEventListener('click', listener);
    element.addEventListener('poem-cue', listener);
    element.addEventListener('poem-time', listener);
    element.addEventListener('poem-time', listener, true);
    element.removeEventListener('poem-time', listener);
    expect(calls()).toEqual(['on time']);
    element.removeEventListener('poem-time', listener, true);
    element.addEventListener('poem-time', listener, { once: true });
    speak({ event: 'time', detail: 5 });
    expect(calls()).toEqual(['on time', 'off time', 'on time', 'off time']);
  });

  it('finds out who began to listen to the time before it was there', async () => {
    const element = await put(`<poem-viewer src="${VIEWER}/"></poem-viewer>`);
    const seen: number[] = [];
    // As on an element that is not one yet.
    EventTarget.prototype.addEventListener.call(element, 'poem-time', (event: Event) =>
      seen.push((event as CustomEvent<number>).detail),
    );
    await load(element);
    await answer('ready');
    await answer('get', { result: 4 });
    expect(calls().at(-1)).toBe('on time');
    speak({ event: 'time', detail: 5 });
    expect(seen).toEqual([4, 5]);
  });

  it('carries out in one go what is written in one go', async () => {
    const element = await put(`<poem-viewer src="${VIEWER}/" chapter="entry"></poem-viewer>`);
    await load(element);
    said = [];
    element.setAttribute('t', '2');
    element.setAttribute('chapter', 'closure');
    element.setAttribute('type', 'I');
    element.setAttribute('approach', 'posterior');
    expect(said).toEqual([]);
    await turn();
    expect(calls()).toEqual(['setCase [object Object]', 'goTo closure 2']);
    element.setAttribute('chapter', 'closure');
    await turn();
    expect(calls().at(-1), 'written again: there again').toBe('goTo closure 2');
  });

  it('tells of a value that cannot be followed, and throws nothing', async () => {
    const element = await put(`<poem-viewer src="${VIEWER}/"></poem-viewer>`);
    await load(element);
    const errors: unknown[] = [];
    element.addEventListener('poem-error', ({ detail }) => errors.push(detail));
    element.setAttribute('mode', 'party');
    element.setAttribute('t', 'soon');
    await turn();
    await answer('setMode', { error: 'args.0: no mode.' });
    expect(errors).toEqual([
      { kind: 'attribute', detail: 't="soon" is no number.', attribute: 't' },
      { kind: 'attribute', detail: 'args.0: no mode.', attribute: 'mode' },
    ]);
    speak({ event: 'error', detail: { kind: 'noWebGL', detail: '' } });
    expect(errors).toHaveLength(3);
  });

  it('keeps what stands inside it in sight where there is nothing to show, and says why', async () => {
    document.body.innerHTML = '<p></p>';
    const element = document.createElement('poem-viewer') as unknown as PoemViewerElement;
    const errors: unknown[] = [];
    element.addEventListener('poem-error', ({ detail }) => errors.push(detail));
    element.src = 'javascript:alert(1)';
    document.body.append(element);
    await turn();
    expect(frameOf(element)).toBeNull();
    expect(element.shadowRoot!.querySelector('slot')).not.toBeNull();
    expect(errors).toEqual([
      { kind: 'address', attribute: 'src', detail: expect.stringContaining('javascript:') },
    ]);
    element.src = `${VIEWER}/`;
    await turn();
    expect(addressIn(element)).toBe(`${VIEWER}/`);
    expect(element.shadowRoot!.querySelector('slot')).toBeNull();
  });

  it('says so when nothing answers at the address, to whoever waits as well, and goes on if it does later', async () => {
    const element = await put(`<poem-viewer src="${VIEWER}/"></poem-viewer>`);
    const errors: PoemError[] = [];
    element.addEventListener('poem-error', ({ detail }) => errors.push(detail));
    const waited = element.play();
    vi.useFakeTimers();
    frameOf(element)!.dispatchEvent(new Event('load'));
    const end = waited.catch((error: Error) => error.name);
    await vi.advanceTimersByTimeAsync(ANSWER_WITHIN_MS);
    vi.useRealTimers();
    expect(await end).toBe('TimeoutError');
    expect(errors).toEqual([{ kind: 'silent', detail: expect.stringContaining(`${VIEWER}/`) }]);
    await answer('get');
    await answer('ready');
    await element.ready;
    expect(errors).toHaveLength(1);
  });

  it('hands on why the viewer cannot come', async () => {
    const element = await put(`<poem-viewer src="${VIEWER}/"></poem-viewer>`);
    const errors: PoemError[] = [];
    element.addEventListener('poem-error', ({ detail }) => errors.push(detail));
    frameOf(element)!.dispatchEvent(new Event('load'));
    await answer('get', { error: 'The words could not be fetched.' });
    expect(errors).toEqual([{ kind: 'unknown', detail: 'The words could not be fetched.' }]);
  });

  it('opens anew what no message can change', async () => {
    const element = await put(`<poem-viewer src="${VIEWER}/" chapter="entry"></poem-viewer>`);
    await load(element);
    await answer('ready');
    const before = [frameOf(element), element.ready] as const;
    element.quality = 'software';
    await turn();
    expect(addressIn(element)).toBe(`${VIEWER}/?chapter=entry&quality=software`);
    expect(frameOf(element)).not.toBe(before[0]);
    expect(element.ready).not.toBe(before[1]);
  });

  it('begins again with a frame that was loaded anew, and answers what was asked with that', async () => {
    const element = await put(`<poem-viewer src="${VIEWER}/" autoplay></poem-viewer>`);
    await load(element);
    await answer('ready');
    const asked = element.state();
    asked.catch(() => {});
    said = [];
    await load(element);
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    expect(calls(), 'a person who reloads it is not played at').toEqual([
      'get languages',
      ...ALWAYS,
      'ready',
    ]);
  });

  it('loads at once what it left unloaded out of sight, when it is asked something', async () => {
    const element = await put(`<poem-viewer src="${VIEWER}/"></poem-viewer>`);
    element.state().catch(() => {});
    expect(frameOf(element)!.loading).toBe('eager');
    const other = await put(`<poem-viewer src="${VIEWER}/" loading="eager"></poem-viewer>`);
    expect(frameOf(other)!.loading).toBe('eager');
  });

  it('leaves nothing behind, however often it comes and goes', async () => {
    const added = vi.spyOn(window, 'addEventListener');
    const removed = vi.spyOn(window, 'removeEventListener');
    const element = await put(`<poem-viewer src="${VIEWER}/"></poem-viewer>`);
    for (let i = 0; i < 20; i++) {
      await load(element);
      const asked = element.state();
      element.remove();
      await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
      expect(frameOf(element)).toBeNull();
      document.body.append(element);
      await turn();
    }
    element.remove();
    const messages = (spy: typeof added): number =>
      spy.mock.calls.filter(([type]) => type === 'message').length;
    expect(messages(added)).toBe(21);
    // Taking away what is not there is no fault; what counts is that each was.
    expect(messages(removed as unknown as typeof added)).toBeGreaterThanOrEqual(21);
    said = [];
    speak({ event: 'time', detail: 1 });
    expect(said).toEqual([]);
  });

  it('keeps a question while it is moved, and answers it where it has gone for good', async () => {
    const element = await put(`<poem-viewer src="${VIEWER}/"></poem-viewer>`);
    const moved = element.stats();
    document.body.append(element);
    await turn();
    await load(element);
    await answer('stats', { result: { frames: 1 } });
    expect(await moved).toEqual({ frames: 1 });
    element.remove();
    document.body.append(element);
    const lost = element.stats();
    element.remove();
    await expect(lost).rejects.toMatchObject({ name: 'AbortError' });
  });
});
