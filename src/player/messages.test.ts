import { describe, expect, it, vi } from 'vitest';
import { answerMessages } from './messages';
import { createRemote } from './remote';
import { createSession } from './session';
import { testPlayer } from './testProgramme';

const ORIGIN = 'https://viewer.example';

function setUp() {
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
  const stranger = { postMessage: vi.fn<(message: object, options: object) => void>() };
  let listener: (message: unknown) => void = () => {};
  const page = {
    parent,
    location: { origin: ORIGIN },
    addEventListener: (_type: string, added: typeof listener) => void (listener = added),
    removeEventListener: () => void (listener = () => {}),
  } as unknown as Window;
  const undo = answerMessages(page, viewer);
  const send = async (
    data: unknown,
    from: object = parent,
    origin = 'https://host.example',
  ): Promise<void> => {
    listener({ data, source: from, origin });
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { player, frame, session, viewer, parent, stranger, send, undo };
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
    expect(session.getState().view).toBe('scope');
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
    await send(ask('setCase', { type: 'III', approach: 'posterior', gastricCutCm: 2.6 }));
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
    expect(player.programme.chapters[player.instant.chapter]?.id).toBe('two');
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
