import { ACHALASIA_TYPES, APPROACHES } from '../procedure/casePresets';
import * as v from 'valibot';
import { LANGUAGE_CODES, REGISTERS } from '../narration/types';
import { COMPARES } from './compare';
import { LAYOUTS } from './panes';
import { REMOTE_EVENTS, type PoemViewer, type RemoteEvent } from './remote';
import { MODES, VIEWS } from './session';

/*
 * The control interface by message, for a page that embeds this one.
 *
 * Request   { poemViewer: 1, id, call, args? }     id: any string or number of the asker's own
 * Answer    { poemViewer: 1, id, result }  or  { poemViewer: 1, id, error: 'a sentence' }
 * Event     { poemViewer: 1, event, detail }       after { call: 'on', args: ['chapter'] }
 *
 * Calls: those of PoemViewer by name; 'get' with the name of a property; 'on' and 'off' with the name of an event.
 * An answer to a call that returns a promise comes when the promise resolves.
 *
 * `src/embed/` is the other end of it.
 */

/** What 'get' hands over. */
export const PROPERTIES = [
  'chapters',
  'duration',
  'time',
  'playing',
  'mode',
  'language',
  'languages',
  'register',
  'sound',
  'rate',
] as const satisfies readonly (keyof PoemViewer)[];
export type RemoteProperty = (typeof PROPERTIES)[number];

const Id = v.union([v.string(), v.number()]);

const plainCall = <Name extends string>(name: Name) =>
  v.object({
    poemViewer: v.literal(1),
    id: Id,
    call: v.literal(name),
    args: v.optional(v.strictTuple([]), []),
  });

const callWith = <Name extends string, Arg extends v.GenericSchema>(name: Name, arg: Arg) =>
  v.object({ poemViewer: v.literal(1), id: Id, call: v.literal(name), args: v.strictTuple([arg]) });

/** Every request there is; anything else is answered with what is wrong in it. */
const Request = v.variant('call', [
  plainCall('ready'),
  plainCall('play'),
  plainCall('pause'),
  plainCall('state'),
  plainCall('stats'),
  callWith('seek', v.pipe(v.number(), v.finite())),
  v.object({
    poemViewer: v.literal(1),
    id: Id,
    call: v.literal('goTo'),
    args: v.strictTuple([v.string(), v.optional(v.pipe(v.number(), v.finite()))]),
  }),
  callWith('setLanguage', v.picklist(LANGUAGE_CODES)),
  callWith('setRegister', v.picklist(REGISTERS)),
  callWith('setSound', v.boolean()),
  callWith('setRate', v.number()),
  callWith('setMode', v.picklist(MODES)),
  callWith('setView', v.picklist(VIEWS)),
  callWith('setLayout', v.picklist(LAYOUTS)),
  callWith('setCompare', v.picklist(COMPARES)),
  callWith('setDivider', v.number()),
  callWith(
    'setCase',
    v.strictObject({
      type: v.picklist(ACHALASIA_TYPES),
      approach: v.picklist(APPROACHES),
      entryDepthCm: v.optional(v.number()),
      bodyDiameterMm: v.optional(v.number()),
      esophagealCutCm: v.optional(v.number()),
      gastricCutCm: v.optional(v.number()),
    }),
  ),
  callWith('showSwallow', v.nullable(v.strictObject({ id: v.string(), timeS: v.optional(v.number(), 0) }))),
  callWith('get', v.picklist(PROPERTIES)),
  callWith('on', v.picklist(REMOTE_EVENTS)),
  callWith('off', v.picklist(REMOTE_EVENTS)),
]);
type Request = v.InferOutput<typeof Request>;
/** As another page writes it, without what every request carries. */
export type RemoteAsk = Outgoing<v.InferInput<typeof Request>>;
type Outgoing<Asked> = Asked extends unknown ? Omit<Asked, 'poemViewer' | 'id'> : never;

/** Marks a message as one of ours, so that other traffic on the same window is left alone. */
const Envelope = v.object({ poemViewer: v.literal(1), id: Id });

type Post = (message: object) => void;

/**
 * Whom the page answers: the page that embeds it, and windows of its own origin. An opaque origin calls itself 'null'
 * and so does every other one: two that say 'null' have nothing in common.
 */
function mayAsk(page: Window, source: MessageEventSource | null, origin: string): boolean {
  // Only a script of this very page can make up a message without an origin.
  if (!source || origin === '') return false;
  if (page.parent !== page && source === page.parent) return true;
  return origin !== 'null' && origin === page.location.origin;
}

const isGone = (source: MessageEventSource): boolean => 'closed' in source && source.closed;

/**
 * Answers requests that come from this page's own origin or from the page that embeds it, and nobody else's.
 * @param coming the viewer, or its coming: requests made before are answered then.
 * @returns the undo.
 */
export function answerMessages(page: Window, coming: PoemViewer | Promise<PoemViewer>): () => void {
  const subscriptions = new Map<MessageEventSource, Map<RemoteEvent, () => void>>();
  let over = false;

  const forget = (source: MessageEventSource): void => {
    for (const undo of subscriptions.get(source)?.values() ?? []) undo();
    subscriptions.delete(source);
  };
  const stopTelling = (source: MessageEventSource, event: RemoteEvent): boolean => {
    const registered = subscriptions.get(source);
    registered?.get(event)?.();
    const had = registered?.delete(event) ?? false;
    if (registered?.size === 0) subscriptions.delete(source);
    return had;
  };
  const startTelling = (
    viewer: PoemViewer,
    event: RemoteEvent,
    source: MessageEventSource,
    post: Post,
  ): void => {
    // A window that was loaded anew may have another origin, and is told at that one.
    stopTelling(source, event);
    const undo = viewer.on(event, (detail) => {
      if (isGone(source)) forget(source);
      else post({ event, detail });
    });
    const registered = subscriptions.get(source) ?? new Map<RemoteEvent, () => void>();
    subscriptions.set(source, registered.set(event, undo));
  };

  const answer = async (request: Request, source: MessageEventSource, post: Post) => {
    const viewer = await coming;
    if (over) throw new Error('The viewer is gone.');
    switch (request.call) {
      case 'ready':
        return viewer.ready;
      case 'play':
      case 'pause':
      case 'state':
      case 'stats':
        return viewer[request.call]();
      case 'seek':
        return viewer.seek(request.args[0]);
      case 'goTo':
        return viewer.goTo(...request.args);
      case 'setLanguage':
        return viewer.setLanguage(request.args[0]);
      case 'setRegister':
        return viewer.setRegister(request.args[0]);
      case 'setSound':
        return viewer.setSound(request.args[0]);
      case 'setRate':
        return viewer.setRate(request.args[0]);
      case 'setMode':
        return viewer.setMode(request.args[0]);
      case 'setView':
        return viewer.setView(request.args[0]);
      case 'setLayout':
        return viewer.setLayout(request.args[0]);
      case 'setCompare':
        return viewer.setCompare(request.args[0]);
      case 'setDivider':
        return viewer.setDivider(request.args[0]);
      case 'setCase':
        return viewer.setCase(request.args[0]);
      case 'showSwallow': {
        const [shown] = request.args;
        return viewer.showSwallow(shown?.id ?? null, shown?.timeS);
      }
      case 'get':
        return viewer[request.args[0]];
      case 'on':
        startTelling(viewer, request.args[0], source, post);
        return true;
      case 'off':
        return stopTelling(source, request.args[0]);
    }
  };

  const receive = async (message: MessageEvent<unknown>): Promise<void> => {
    const { source, origin, data } = message;
    if (!source || !mayAsk(page, source, origin)) return;
    const envelope = v.safeParse(Envelope, data);
    if (!envelope.success) return;
    // An embedding page from disk or in a sandbox has the origin 'null', which cannot be addressed. The window is the one
    // that holds this page, and nothing we say is secret.
    const targetOrigin = origin === 'null' ? '*' : origin;
    const post: Post = (content) => source.postMessage({ poemViewer: 1, ...content }, { targetOrigin });
    const { id } = envelope.output;
    const request = v.safeParse(Request, data);
    if (!request.success) {
      post({ id, error: request.issues.map(sentenceOf).join(' ') });
      return;
    }
    try {
      post({ id, result: await answer(request.output, source, post) });
    } catch (error) {
      post({ id, error: error instanceof Error ? error.message : String(error) });
    }
  };

  const listener = (message: MessageEvent<unknown>): void => void receive(message);
  page.addEventListener('message', listener);
  return () => {
    over = true;
    page.removeEventListener('message', listener);
    for (const source of subscriptions.keys()) forget(source);
  };
}

const sentenceOf = (issue: v.BaseIssue<unknown>): string =>
  `${v.getDotPath(issue) ?? 'message'}: ${issue.message}.`;
