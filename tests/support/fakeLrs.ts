/** What is asked of the store. */
export interface LrsRequest {
  readonly method: string;
  /** After the platform's origin, with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface LrsAnswer {
  readonly status: number;
  readonly json?: unknown;
}

export interface HeardStatement {
  readonly id: string;
  readonly timestamp: string;
  readonly actor: unknown;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string; readonly objectType?: string; readonly definition?: unknown };
  readonly result?: {
    readonly completion?: boolean;
    readonly success?: boolean;
    readonly duration?: string;
    readonly response?: string;
    readonly score?: {
      readonly scaled: number;
      readonly raw?: number;
      readonly min?: number;
      readonly max?: number;
    };
  };
  readonly context: {
    readonly registration?: string;
    readonly contextActivities?: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
}

/** Of one launch by the platform. */
export interface FakeSession {
  readonly sessionId: string;
  /** Query of the address that the lesson is opened with. */
  readonly search: string;
}

const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories';
const EXTENSIONS = 'https://w3id.org/xapi/cmi5/context/extensions';
const VERBS = 'http://adlnet.gov/expapi/verbs/';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const DURATION = /^PT\d+(\.\d{1,2})?S$/;

/**
 * A platform with a learning record store that knows just what cmi5 asks of both (sections 8 to 11), for one learner in one
 * registration. It refuses what xAPI has it refuse.
 */
export class FakeLrs {
  readonly statements: HeardStatement[] = [];
  readonly states = new Map<string, unknown>();
  readonly requests: string[] = [];
  /** Every session that the platform has launched. */
  readonly sessionIds: string[] = [];
  /** What the platform writes into `LMS.LaunchData`. */
  readonly launchData: Record<string, unknown>;
  preferences: unknown = null;
  readonly actor = {
    objectType: 'Agent',
    account: { homePage: 'http://www.example.com', name: 'learner & 1625378' },
  };
  readonly registration = '760e3480-ba55-4991-94b0-01820dbd23a2';
  readonly activityId = 'http://www.example.com/LA1/001/intro';
  readonly origin: string;
  readonly #tokens = new Map<string, boolean>();

  constructor(origin: string, launchData: Readonly<Record<string, unknown>> = {}) {
    this.origin = origin;
    this.launchData = {
      launchMode: 'Normal',
      moveOn: 'CompletedAndPassed',
      masteryScore: 0.8,
      ...launchData,
    };
  }

  /** The platform launches the lesson once more. */
  launch(): FakeSession {
    const sessionId = `session-${this.sessionIds.length + 1}`;
    this.sessionIds.push(sessionId);
    this.#tokens.set(sessionId, false);
    this.launchData['contextTemplate'] = {
      contextActivities: {
        grouping: [{ id: 'urn:uuid:publishers-id' }],
        category: [{ id: 'https://example.com/the-platforms-own' }],
      },
      extensions: { [`${EXTENSIONS}/sessionid`]: sessionId },
    };
    const parameters = {
      endpoint: `${this.origin}/lrs`,
      fetch: `${this.origin}/token?k=${sessionId}`,
      actor: JSON.stringify(this.actor),
      registration: this.registration,
      activityId: this.activityId,
    };
    return { sessionId, search: `?${new URLSearchParams(parameters)}` };
  }

  answer({ method, path, headers, body }: LrsRequest): LrsAnswer {
    const url = new URL(path, this.origin);
    this.requests.push(
      `${method} ${url.pathname}${url.searchParams.has('stateId') ? ` ${url.searchParams.get('stateId')}` : ''}`,
    );
    if (url.pathname === '/token') return this.#token(method, url.searchParams.get('k') ?? '');
    const session = [...this.#tokens.keys()].find(
      (id) => headers['authorization'] === `Basic ${tokenOf(id)}`,
    );
    if (session === undefined) return { status: 401 };
    if (headers['x-experience-api-version']?.startsWith('1.0.') !== true) return { status: 400 };
    if (url.pathname === '/lrs/statements' && method === 'POST') return this.#take(body);
    if (url.searchParams.get('agent') !== JSON.stringify(this.actor)) return { status: 400 };
    if (
      url.pathname === '/lrs/agents/profile' &&
      url.searchParams.get('profileId') === 'cmi5LearnerPreferences'
    )
      return this.preferences === null ? { status: 404 } : { status: 200, json: this.preferences };
    const stateId = url.searchParams.get('stateId');
    if (url.pathname !== '/lrs/activities/state' || stateId === null) return { status: 404 };
    if (
      url.searchParams.get('registration') !== this.registration ||
      url.searchParams.get('activityId') !== this.activityId
    )
      return { status: 400 };
    if (method === 'GET') {
      const document = stateId === 'LMS.LaunchData' ? this.launchData : this.states.get(stateId);
      return document === undefined ? { status: 404 } : { status: 200, json: document };
    }
    if (stateId === 'LMS.LaunchData') return { status: 403 };
    this.states.set(stateId, JSON.parse(body));
    return { status: 204 };
  }

  /** The same, as a page's `fetch` sees it. */
  readonly fetch = async (address: string, init: RequestInit): Promise<Response> => {
    if (new URL(address).origin !== this.origin) throw new TypeError(`A request to ${address}.`);
    const { status, json } = this.answer({
      method: init.method ?? 'GET',
      path: address.slice(this.origin.length),
      headers: { ...(init.headers as Record<string, string>) },
      body: typeof init.body === 'string' ? init.body : '',
    });
    return new Response(json === undefined ? null : JSON.stringify(json), { status });
  };

  /** Verbs of a session, in the order of their times. */
  verbs(sessionId?: string): string[] {
    return this.statements
      .filter((each) => sessionId === undefined || sessionOf(each) === sessionId)
      .map(({ verb }) => verb.id.replace(VERBS, ''));
  }

  #token(method: string, session: string): LrsAnswer {
    if (method !== 'POST') return { status: 405 };
    if (this.#tokens.get(session) !== false)
      return {
        status: 200,
        json: { 'error-code': '1', 'error-text': 'The authorization token has already been returned.' },
      };
    this.#tokens.set(session, true);
    return { status: 200, json: { 'auth-token': tokenOf(session) } };
  }

  #take(body: string): LrsAnswer {
    const parsed = JSON.parse(body) as HeardStatement | HeardStatement[];
    const given = [parsed].flat();
    if (given.some(({ id }) => this.statements.some((known) => known.id === id))) return { status: 409 };
    this.statements.push(...given);
    return { status: 200, json: given.map(({ id }) => id) };
  }
}

const tokenOf = (session: string): string => Buffer.from(session).toString('base64');
const sessionOf = ({ context }: HeardStatement): unknown => context.extensions?.[`${EXTENSIONS}/sessionid`];

/**
 * What of everything that was said in a registration cmi5 does not allow: sections 7.1, 9.1 to 9.7 and 10.2.1 of its text,
 * a line a fault.
 */
export function statementFaults(lrs: FakeLrs): string[] {
  const { statements, actor, registration, activityId, launchData, sessionIds } = lrs;
  const faults: string[] = [];
  const template = launchData['contextTemplate'] as HeardStatement['context'];
  const defined = (each: HeardStatement): boolean =>
    each.context.contextActivities?.['category']?.some(({ id }) => id === `${CATEGORIES}/cmi5`) ?? false;
  const verbOf = ({ verb }: HeardStatement): string => verb.id.replace(VERBS, '');
  const sessions = [...new Set(statements.map(sessionOf))];
  if (new Set(statements.map(({ id }) => id)).size !== statements.length)
    faults.push('two statements have one id');

  for (const session of sessions) {
    const said = statements.filter((each) => sessionOf(each) === session);
    const verbs = said.filter(defined).map(verbOf);
    const where = `in ${String(session)}`;
    if (new Set(verbs).size !== verbs.length) faults.push(`a verb is said twice ${where}`);
    if (said[0] && verbOf(said[0]) !== 'initialized') faults.push(`initialized is not the first ${where}`);
    const end = said.findIndex((each) => verbOf(each) === 'terminated');
    if (end >= 0 && end < said.length - 1) faults.push(`terminated is not the last ${where}`);
    if (verbs.includes('passed') && verbs.includes('failed')) faults.push(`passed and failed ${where}`);
    if (said.some(({ timestamp }, i) => i > 0 && timestamp < said[i - 1]!.timestamp))
      faults.push(`times run backwards ${where}`);
    if (
      launchData['launchMode'] !== 'Normal' &&
      verbs.some((verb) => !/^(initialized|terminated)$/.test(verb))
    )
      faults.push(`something is judged ${where}, which is only looked at`);
  }
  const inAll = statements.filter(defined).map(verbOf);
  for (const verb of ['completed', 'passed'])
    if (inAll.filter((each) => each === verb).length > 1)
      faults.push(`${verb} is said twice in the registration`);
  if (inAll.includes('passed') && inAll.lastIndexOf('failed') > inAll.indexOf('passed'))
    faults.push('failed follows passed');

  for (const each of statements) {
    const verb = verbOf(each);
    const isDefined = defined(each);
    const fault = (what: string): void => void faults.push(`${verb}: ${what}`);
    const { result, context } = each;
    if (!UUID.test(each.id)) fault('its id is no UUID');
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(each.timestamp)) fault('its time is not in UTC');
    if (JSON.stringify(each.actor) !== JSON.stringify(actor)) fault('it is about somebody else');
    if (context.registration !== registration) fault('it is of another registration');
    if (!sessionIds.some((id) => id === sessionOf(each))) fault('the session of the template is missing');
    for (const [list, activities] of Object.entries(template.contextActivities ?? {}))
      for (const { id } of activities)
        if (!context.contextActivities?.[list]?.some((own) => own.id === id))
          fault(`the template's ${id} is missing`);
    if (!isDefined) {
      if (each.object.id === activityId) fault('it is about the unit and not defined by cmi5');
      continue;
    }
    if (!['initialized', 'completed', 'passed', 'failed', 'terminated'].includes(verb))
      fault('no verb of cmi5');
    if (each.object.id !== activityId) fault('its object is not the unit');
    const judges = ['completed', 'passed', 'failed'].includes(verb);
    const graded = verb === 'passed' || verb === 'failed';
    const hasMoveOn =
      context.contextActivities?.['category']?.some(({ id }) => id === `${CATEGORIES}/moveon`) ?? false;
    if (hasMoveOn !== judges) fault('the category moveon does not go with it');
    if ((verb === 'terminated' || judges) && !DURATION.test(result?.duration ?? ''))
      fault('it has no duration');
    if ((result?.completion === true) !== (verb === 'completed')) fault('its completion does not go with it');
    if (result?.success !== (graded ? verb === 'passed' : undefined))
      fault('its success does not go with it');
    if (result?.score && !graded) fault('it has a score');
    const mastery = launchData['masteryScore'];
    if (!graded || typeof mastery !== 'number') continue;
    if (context.extensions?.[`${EXTENSIONS}/masteryscore`] !== mastery)
      fault('the score to master is missing');
    const { scaled, raw = 0, min = 0, max = 100 } = result?.score ?? { scaled: Number.NaN };
    if (!(scaled >= 0 && scaled <= 1)) fault('its score does not lie between 0 and 1');
    if (scaled >= mastery !== (verb === 'passed')) fault('score and verb contradict each other');
    if (raw < min || raw > max || !Number.isInteger(raw)) fault('its raw score lies outside');
  }
  return faults;
}
