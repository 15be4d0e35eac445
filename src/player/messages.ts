import { ACHALASIA_TYPES, APPROACHES } from '../procedure/casePresets';
import * as v from 'valibot';
import { LANGUAGE_CODES, REGISTERS } from '../narration/types';
import { COMPARES } from './compare';
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
 */

const PROPERTIES = [
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
] as const;

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
  callWith('goTo', v.string()),
  callWith('setLanguage', v.picklist(LANGUAGE_CODES)),
  callWith('setRegister', v.picklist(REGISTERS)),
  callWith('setSound', v.boolean()),
  callWith('setRate', v.number()),
  callWith('setMode', v.picklist(MODES)),
  callWith('setView', v.picklist(VIEWS)),
  callWith('setCompare', v.picklist(COMPARES)),
  callWith('setDivider', v.number()),
  callWith(
    'setCase',
    v.strictObject({
      type: v.picklist(ACHALASIA_TYPES),
      approach: v.picklist(APPROACHES),
      entryDepthCm: v.exactOptional(v.number()),
      bodyDiameterMm: v.exactOptional(v.number()),
      esophagealCutCm: v.exactOptional(v.number()),
      gastricCutCm: v.exactOptional(v.number()),
    }),
  ),
  callWith('showSwallow', v.nullable(v.strictObject({ id: v.string(), timeS: v.optional(v.number(), 0) }))),
  callWith('get', v.picklist(PROPERTIES)),
  callWith('on', v.picklist(REMOTE_EVENTS)),
  callWith('off', v.picklist(REMOTE_EVENTS)),
]);
type Request = v.InferOutput<typeof Request>;

/** Marks a message as one of ours, so that other traffic on the same window is left alone. */
const Envelope = v.object({ poemViewer: v.literal(1), id: Id });

/**
 * Answers requests that come from this page's own origin or from the page that embeds it.
 * @param coming the viewer, or its coming: requests made before are answered then.
 * @returns the undo.
 */
export function answerMessages(page: Window, coming: PoemViewer | Promise<PoemViewer>): () => void {
  const subscriptions = new Map<MessageEventSource, Map<RemoteEvent, () => void>>();

  const answer = async (request: Request, source: MessageEventSource, post: (message: object) => void) => {
    const viewer = await coming;
    const registered = subscriptions.get(source) ?? new Map<RemoteEvent, () => void>();
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
        return viewer.goTo(request.args[0]);
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
      case 'on': {
        const event = request.args[0];
        subscriptions.set(source, registered);
        if (!registered.has(event))
          registered.set(
            event,
            viewer.on(event, (detail) => post({ event, detail })),
          );
        return true;
      }
      case 'off': {
        registered.get(request.args[0])?.();
        return registered.delete(request.args[0]);
      }
    }
  };

  const receive = async (message: MessageEvent<unknown>): Promise<void> => {
    const { source, origin, data } = message;
    const embedder = page.parent !== page && source === page.parent;
    if (!source || !(origin === page.location.origin || embedder)) return;
    const envelope = v.safeParse(Envelope, data);
    if (!envelope.success) return;
    // A page opened from disk has the origin 'null', which cannot be addressed; nothing we say is secret.
    const targetOrigin = origin === 'null' ? '*' : origin;
    const post = (content: object): void =>
      source.postMessage({ poemViewer: 1, ...content }, { targetOrigin });
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
    page.removeEventListener('message', listener);
    for (const registered of subscriptions.values()) for (const undo of registered.values()) undo();
  };
}

const sentenceOf = (issue: v.BaseIssue<unknown>): string =>
  `${v.getDotPath(issue) ?? 'message'}: ${issue.message}.`;
