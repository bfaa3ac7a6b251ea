import type { LogIn } from '../../../site/kept-log-in.ts';
import { readWait } from '../../../site/retry-after.ts';
import { isAsNamed } from './blob-check.ts';
import { say } from '../../settings/say.ts';

/**
 * A `fetch` for the API of a forge that waits as it is told, goes on with a newer log-in of the same person where there
 * is one, and says in words what cannot be had. Decap itself waits in silence, up to an hour at GitHub, tells people what
 * one program says to another, and takes any answer for the text that it asked for. Requests to anywhere else are left as
 * they are.
 */
export function createCarefulFetch(perform: typeof fetch, care: FetchCare): typeof fetch {
  const newer = new Map<string, string>();
  const people = new Map<string, string>();
  return async (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(`${care.apiRoot}/`)) return perform(input, init);
    const used = readToken(init);
    const ask = (token: string | undefined) => askPatiently(() => perform(input, withToken(init, token)), care);
    const sent = newer.get(used ?? '') ?? used;
    const answer = await ask(sent);
    if (answer === undefined) return refuse(url, init, { status: 503, message: hasteMessage });
    const kept = care.readKept();
    if (answer.status === 401 && used !== undefined && kept !== undefined && kept.token !== sent) {
      const person = people.get(used);
      // What one person wrote is never saved as another's.
      if (person !== undefined && person !== kept.account)
        return refuse(url, init, { status: 401, message: otherPersonMessage });
      if (person !== undefined) {
        newer.set(used, kept.token);
        return (await ask(kept.token)) ?? refuse(url, init, { status: 503, message: hasteMessage });
      }
    }
    if (answer.status === 401 && used !== undefined && !care.renewsItself)
      return refuse(url, init, { status: 401, message: loggedOutMessage });
    if (answer.ok && !(await isAsNamed(url, answer.clone())))
      return refuse(url, init, { status: 502, message: mixedUpMessage });
    if (answer.ok && sent !== undefined && isAskingWho(url, init, care)) await rememberPerson(people, sent, answer);
    return answer;
  };
}

/** True for the question who is logged in, which Decap puts for every token before anything else. */
function isAskingWho(url: string, { method = 'GET' }: RequestInit, { apiRoot }: FetchCare): boolean {
  return method === 'GET' && url.replace(/\?.*$/, '') === `${apiRoot}/user`;
}

/** Keeps whose a token is: `login` at GitHub and Forgejo, `username` at GitLab. */
async function rememberPerson(people: Map<string, string>, token: string, answer: Response): Promise<void> {
  try {
    const { login, username } = (await answer.clone().json()) as { login?: unknown; username?: unknown };
    const person = login ?? username;
    if (typeof person === 'string') people.set(token, person);
  } catch {
    // An answer that is no JSON is Decap's to refuse.
  }
}

/** Asks again where it was too often, after the time that the forge names; undefined where that is too long. */
async function askPatiently(ask: () => Promise<Response>, care: FetchCare): Promise<Response | undefined> {
  let waited = 0;
  for (let tries = 1; ; tries += 1) {
    const answer = await ask();
    if (!(await isTooOften(answer))) return answer;
    const seconds = readWait(answer.headers) ?? tries * tries;
    waited += seconds;
    if (waited > longestWait) return undefined;
    await care.wait(seconds * 1000);
  }
}

/** 429 everywhere; GitHub also says 403, with words. */
async function isTooOften(answer: Response): Promise<boolean> {
  if (answer.status === 429) return true;
  return answer.status === 403 && /rate limit/i.test(await answer.clone().text());
}

/** In seconds: about as long as somebody looks at “Saving…” before they lose faith. */
const longestWait = 30;

const scheme = /^(\w+)\s+(.+)$/;

function readToken({ headers }: RequestInit): string | undefined {
  return scheme.exec(new Headers(headers).get('Authorization') ?? '')?.[2];
}

function withToken(init: RequestInit, token: string | undefined): RequestInit {
  if (token === undefined) return init;
  const headers = new Headers(init.headers);
  headers.set(
    'Authorization',
    (headers.get('Authorization') ?? '').replace(scheme, (_, word) => `${String(word)} ${token}`),
  );
  return { ...init, headers };
}

/** An answer in the form that Decap reads a message from: JSON, but plain text for a file. */
function refuse(
  url: string,
  { method }: RequestInit,
  { status, message }: { status: number; message: string },
): Response {
  const isText = method === 'HEAD' || /\/raw(?:\?|$)/.test(url);
  const type = isText ? 'text/plain' : 'application/json';
  return new Response(isText ? message : JSON.stringify({ message }), { status, headers: { 'Content-Type': type } });
}

const hasteMessage = say('hasteSaid');
const loggedOutMessage = say('loggedOutSaid');
const otherPersonMessage = say('otherPersonSaid');
const mixedUpMessage = say('mixedUpSaid');

export const messages = { hasteMessage, loggedOutMessage, otherPersonMessage, mixedUpMessage };

/** What a careful `fetch` has to know. */
export interface FetchCare {
  /** Address that all paths of the API begin with. */
  apiRoot: string;
  /** Whoever logged in last, in whichever window. */
  readKept: () => LogIn | undefined;
  /** True where Decap gets a new token itself when one has ended. */
  renewsItself: boolean;
  /** Resolves after as many milliseconds. */
  wait: (milliseconds: number) => Promise<void>;
}
