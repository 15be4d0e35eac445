import type { Cmi5Launch } from './launch';
import type { Statement } from './statements';

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** The store answered, and not with what was asked for. */
export class RefusedError extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`The learning record store answered ${status}.`);
    this.status = status;
  }
}

/**
 * The platform's learning record store (xAPI 1.0.3). Nothing is asked of any other address than the endpoint that the
 * lesson was launched with.
 */
export class Lrs {
  readonly #launch: Cmi5Launch;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #fetch: Fetch;

  constructor(launch: Cmi5Launch, token: string, fetch: Fetch) {
    this.#launch = launch;
    this.#fetch = fetch;
    this.#headers = { authorization: `Basic ${token}`, 'x-experience-api-version': '1.0.3' };
  }

  /** A document about this learner, activity and registration; null: there is none. */
  state(stateId: string): Promise<unknown> {
    return this.#get(`activities/state?${this.#stateQuery(stateId)}`);
  }

  /** A document about this learner; null: there is none. */
  profile(profileId: string): Promise<unknown> {
    return this.#get(`agents/profile?${query({ profileId, agent: JSON.stringify(this.#launch.actor) })}`);
  }

  async saveState(stateId: string, document: unknown): Promise<void> {
    await this.#send('PUT', `activities/state?${this.#stateQuery(stateId)}`, document);
  }

  async tell(statements: readonly Statement[]): Promise<void> {
    await this.#send('POST', 'statements', statements);
  }

  #stateQuery(stateId: string): string {
    const { activityId, actor, registration } = this.#launch;
    return query({ activityId, agent: JSON.stringify(actor), registration, stateId });
  }

  async #get(path: string): Promise<unknown> {
    const response = await this.#fetch(this.#launch.endpoint + path, { headers: this.#headers });
    if (response.status === 404) return null;
    if (!response.ok) throw new RefusedError(response.status);
    return response.json();
  }

  async #send(method: 'PUT' | 'POST', path: string, body: unknown): Promise<void> {
    const response = await this.#fetch(this.#launch.endpoint + path, {
      method,
      headers: { ...this.#headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      // What is sent as the page goes away arrives nevertheless.
      keepalive: true,
    });
    if (!response.ok) throw new RefusedError(response.status);
  }
}

/** Not by `URLSearchParams`: some stores take its `+` for a plus. */
const query = (parameters: Readonly<Record<string, string>>): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
