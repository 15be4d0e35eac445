import * as v from 'valibot';
import { parsedJson } from '../parsedJson';

/** An address that may be asked: nothing but the web's own. */
const Address = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//i));
const Agent = v.looseObject({
  objectType: v.optional(v.literal('Agent')),
  account: v.looseObject({ homePage: v.string(), name: v.string() }),
});

const Launch = v.object({
  endpoint: Address,
  fetch: Address,
  actor: v.pipe(
    v.string(),
    v.transform((text): unknown => parsedJson(text)),
    Agent,
  ),
  registration: v.pipe(v.string(), v.uuid()),
  activityId: v.pipe(v.string(), v.minLength(1)),
});

/** Who learns, as the platform names them: the lesson hands it on and reads nothing of it. */
export type Actor = v.InferOutput<typeof Agent>;

/** What the address of a launched lesson says (cmi5, section 8.1). */
export interface Cmi5Launch {
  /** Where everything is sent; ends in a slash. */
  readonly endpoint: string;
  /** Gives the token for it, once. */
  readonly fetch: string;
  readonly actor: Actor;
  readonly registration: string;
  readonly activityId: string;
}

/** @param search query of the page's address. @returns null: the lesson was not launched by a platform. */
export function readLaunch(search: string): Cmi5Launch | null {
  const read = v.safeParse(Launch, Object.fromEntries(new URLSearchParams(search)));
  if (!read.success) return null;
  return { ...read.output, endpoint: read.output.endpoint.replace(/\/?$/, '/') };
}

/** `LMS.LaunchData`, which the platform wrote before (section 10.2). */
const Data = v.object({
  contextTemplate: v.looseObject({
    contextActivities: v.optional(v.looseObject({ category: v.optional(v.array(v.unknown())) })),
    extensions: v.optional(v.record(v.string(), v.unknown())),
  }),
  launchMode: v.picklist(['Normal', 'Browse', 'Review']),
  masteryScore: v.fallback(v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), undefined),
  returnURL: v.fallback(v.optional(Address), undefined),
});

export type LaunchData = v.InferOutput<typeof Data>;

export function readLaunchData(data: unknown): LaunchData | null {
  const read = v.safeParse(Data, data);
  return read.success ? read.output : null;
}

/** The platform's `auth-token` (section 8.2). */
export function readToken(data: unknown): string | null {
  const read = v.safeParse(v.object({ 'auth-token': v.pipe(v.string(), v.minLength(1)) }), data);
  return read.success ? read.output['auth-token'] : null;
}

/** Whether the learner wants sound (section 11.2); null: they have not said. */
export function readAudioPreference(data: unknown): boolean | null {
  const read = v.safeParse(v.object({ audioPreference: v.picklist(['on', 'off']) }), data);
  return read.success ? read.output.audioPreference === 'on' : null;
}
