import { describe, expect, it, vi } from 'vitest';
import { answerMessages } from './messages';
import { createRemote } from './remote';
import { createSession } from './session';
import { testPlayer } from './testProgramme';

const ORIGIN = 'https://viewer.example';

function setUp({ origin: ownOrigin = ORIGIN } = {}) {
  const { player, frame } = testPlayer();
  const session = createSession();
  const viewer = createRemote({
    player,
    session,
    languages: ['fr'],
    swallows: [],
    chooseLanguage: async () => {},
    exports: async () => ({ picture: async () => new Blob(), film: async () => new Blob() }),
  });
  const parent = { postMessage: vi.fn<(message: object, options: object) => void>() };
  const stranger = { closed: false, postMessage: vi.fn<(message: object, options: object) => void>() };
  let listener: (message: unknown) => void = () => {};
  const page = {
    parent,
    location: { origin: ownOrigin },
    addEventListener: (_type: string, added: typeof listener) => void (listener = added),
    removeEventListener: () => void (listener = () => {}),
  } as unknown as Window;
  const undo = answerMessages(page, viewer);
  const send = async (
    data: unknown,
    from: object | null = parent,
    origin = 'https://host.example',
  ): Promise<void> => {
    listener({ data, source: from, origin });
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { player, frame, session, viewer, page, parent, stranger, send, undo };
}

const ask = (call: string, ...args: unknown[]) => ({
  poemViewer: 1,
  id: 7,
  call,
  ...(args.length > 0 && { args }),
});
const answered = (result: unknown) => [
  { poemViewer: 1, id: 7, result },
  { targetOrigin: 'https://host.example' },
];

describe('messages', () => {
  it('do what the control interface does, and answer the asker at its own origin', async () => {
    const { player, frame, session, parent, send } = setUp();
    await send(ask('play'));
    expect(player.playing).toBe(true);
    await send(ask('pause'));
    await send(ask('setView', 'scope'));
    await send(ask('setLayout', 'both'));
    expect(session.getState()).toMatchObject({ view: 'scope', layout: 'both' });
    await send(ask('setCompare', 'healthyBefore'));
    await send(ask('setDivider', 0.3));
    expect(session.getState()).toMatchObject({ compare: 'healthyBefore', divider: 0.3 });
    await send(ask('state'));
    expect(parent.postMessage.mock.lastCall?.[0]).toMatchObject({
      result: {
        pair: 'healthyBefore',
        divider: 0.3,
        shot: 'beside',
        sides: [
          { side: 'healthy', bodyDiameterMm: 23, myotomyEndCm: null },
          { side: 'before', bodyDiameterMm: 46, myotomyEndCm: null },
        ],
      },
    });
    await send(ask('setCompare', 'off'));
    await send(
      ask('setCase', { type: 'III', approach: 'posterior', gastricCutCm: 2.6, entryDepthCm: undefined }),
    );
    expect(session.getState().caseParameters).toMatchObject({
      type: 'III',
      myotomyStartCm: 26,
      myotomyEndCm: 42.6,
    });
    await send(ask('showSwallow', null));
    await send(ask('get', 'duration'));
    expect(parent.postMessage).toHaveBeenLastCalledWith(...answered(player.durationS));
    await send(ask('state'));
    expect(parent.postMessage.mock.lastCall?.[0]).toMatchObject({
      result: { chapter: 'one', myotomyEndCm: null },
    });

    parent.postMessage.mockClear();
    await send(ask('goTo', 'two'));
    expect(parent.postMessage, 'not before it is drawn').not.toHaveBeenCalled();
    frame();
    await send(null);
    expect(parent.postMessage).toHaveBeenCalledWith(...answered(undefined));
    const two = player.programme.chapters[player.instant.chapter];
    expect(two?.id).toBe('two');
    await send(ask('goTo', 'two', 1.5));
    expect(player.timeS).toBe((two?.start ?? NaN) + 1.5);
  });

  it('hand over events once, until told to stop', async () => {
    const { player, parent, send } = setUp();
    await send(ask('on', 'chapter'));
    await send(ask('on', 'chapter'));
    parent.postMessage.mockClear();
    void player.goTo('three');
    expect(parent.postMessage.mock.calls).toEqual([
      [
        { poemViewer: 1, event: 'chapter', detail: { index: 2, id: 'three' } },
        { targetOrigin: 'https://host.example' },
      ],
    ]);
    await send(ask('off', 'chapter'));
    parent.postMessage.mockClear();
    void player.goTo('one');
    expect(parent.postMessage).not.toHaveBeenCalled();
  });

  it('from anyone else are not heard', async () => {
    const { player, stranger, send, undo, parent } = setUp();
    await send(ask('play'), stranger, 'https://stranger.example');
    expect(player.playing).toBe(false);
    expect(stranger.postMessage).not.toHaveBeenCalled();
    await send(ask('play'), stranger, ORIGIN);
    expect(player.playing, 'a window of our own origin').toBe(true);
    undo();
    parent.postMessage.mockClear();
    await send(ask('pause'));
    expect(parent.postMessage).not.toHaveBeenCalled();
  });

  it('from a window that says nothing of where it comes from are not heard', async () => {
    const { player, parent, page, send } = setUp();
    await send(ask('play'), null);
    await send(ask('play'), parent, '');
    await send(ask('play'), page, '');
    expect(player.playing).toBe(false);
    expect(parent.postMessage).not.toHaveBeenCalled();
  });

  it('from a page without an origin are answered if it embeds this one, and only then', async () => {
    for (const origin of [ORIGIN, 'null']) {
      const { player, parent, stranger, send } = setUp({ origin });
      await send(ask('play'), stranger, 'null');
      expect(player.playing, 'two opaque origins are not the same').toBe(false);
      expect(stranger.postMessage).not.toHaveBeenCalled();
      await send(ask('get', 'rate'), parent, 'null');
      expect(parent.postMessage.mock.calls).toEqual([
        [{ poemViewer: 1, id: 7, result: 1 }, { targetOrigin: '*' }],
      ]);
    }
  });

  it('of a page that nothing embeds: it is its own parent, and that makes nobody its embedder', async () => {
    const { player, page, send } = setUp();
    Object.assign(page, { parent: page });
    await send(ask('play'), page);
    expect(player.playing).toBe(false);
  });

  it('tell a window that is loaded anew at its new address, once, and one that was closed nothing more', async () => {
    const { player, parent, stranger, send } = setUp();
    await send(ask('on', 'chapter'));
    await send(ask('on', 'chapter'), parent, 'https://other.example');
    parent.postMessage.mockClear();
    void player.goTo('three');
    expect(parent.postMessage.mock.calls.map(([, options]) => options)).toEqual([
      { targetOrigin: 'https://other.example' },
    ]);

    await send(ask('on', 'chapter'), stranger, ORIGIN);
    await send(ask('on', 'time'), stranger, ORIGIN);
    stranger.closed = true;
    stranger.postMessage.mockClear();
    void player.goTo('one');
    stranger.closed = false;
    void player.goTo('two');
    expect(
      stranger.postMessage,
      'forgotten at the first thing it would have been told',
    ).not.toHaveBeenCalled();
  });

  it('that wait while the viewer comes do nothing once it is no longer wanted', async () => {
    let arrive: (viewer: unknown) => void = () => {};
    const { viewer, page, parent, send, undo } = setUp();
    undo();
    const on = vi.spyOn(viewer, 'on');
    const stop = answerMessages(page, new Promise((resolve) => (arrive = resolve as typeof arrive)));
    await send(ask('on', 'time'));
    stop();
    arrive(viewer);
    await send(null);
    expect(on).not.toHaveBeenCalled();
    expect(parent.postMessage.mock.lastCall?.[0]).toHaveProperty('error', 'The viewer is gone.');
  });

  it.each([null, 7, 'play', [], {}, { poemViewer: 2, id: 1, call: 'play' }, { type: 'webpackOk' }])(
    'of others on the same window are left alone: %j',
    async (data) => {
      const { parent, send } = setUp();
      await send(data);
      expect(parent.postMessage).not.toHaveBeenCalled();
    },
  );

  it.each([
    ask('dance'),
    ask('seek'),
    ask('seek', 'soon'),
    ask('seek', Number.NaN),
    ask('seek', 1, 2),
    ask('goTo', 3),
    ask('goTo', 'two', 'soon'),
    ask('goTo', 'two', Number.NaN),
    ask('goTo', 'two', 1, 2),
    ask('setLayout', 'triptych'),
    ask('goTo', 'four'),
    ask('setLanguage', 'es'),
    ask('setMode', 'x'),
    ask('setCompare', 'twins'),
    ask('setDivider', 1.01),
    ask('setCase', { type: 'IV', approach: 'anterior' }),
    ask('setCase', { type: 'I', approach: 'anterior', gastricCutCm: 9 }),
    ask('showSwallow', { id: 'stone' }),
    ask('setDivider', Number.NaN),
    ask('get', 'constructor'),
    ask('on', 'programme'),
  ])('that cannot be followed get a sentence back and change nothing: %j', async (data) => {
    const { player, parent, send } = setUp();
    await send(data);
    const answer = parent.postMessage.mock.lastCall?.[0] as { id: number; error: string };
    expect(answer.id).toBe(7);
    expect(answer.error.length).toBeGreaterThan(10);
    expect(player.timeS).toBe(0);
  });
});

describe('the hand clock from outside', () => {
  it('resolves when drawn, and says how to begin', async () => {
    const { viewer, player, frame } = setUp();
    expect(() => viewer.clock.advance(1)).toThrow('useHandClock');
    viewer.clock.useHandClock();
    viewer.play();
    const advanced = viewer.clock.advance(4);
    frame();
    await advanced;
    expect(player.timeS).toBeCloseTo(4);
  });
});
