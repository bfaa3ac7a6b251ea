import { isRecord } from '../../model/fields/record.ts';
import type { LogInPlace } from './forge.ts';

/**
 * Logging in for this page alone, where the desk lets nobody in who may not write: OAuth 2.0 with PKCE (RFC 7636), as
 * the desk does it. The token lives as long as the page; of the way there and back, two random texts are kept in the tab.
 */
const keptName = 'handed-on-log-in';

/** Where the forge asks whoever it is, to come back to `page` after that. */
export async function startLogIn({ authorize, appId, scope }: LogInPlace, page: string): Promise<string> {
  const [state, verifier] = [toRandomText(), toRandomText()];
  sessionStorage.setItem(keptName, JSON.stringify({ state, verifier }));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const query = new URLSearchParams({
    client_id: appId,
    redirect_uri: page,
    response_type: 'code',
    scope,
    state,
    code_challenge: toUrlText(new Uint8Array(digest)),
    code_challenge_method: 'S256',
  });
  return `${authorize}?${query.toString()}`;
}

/** The token of whoever came back just now; undefined where nobody did, or not from where we sent them. */
export async function finishLogIn(
  { token, appId }: LogInPlace,
  { page, search, fetch: ask }: { page: string; search: string; fetch: typeof fetch },
): Promise<string | undefined> {
  const given = new URLSearchParams(search);
  const [code, kept] = [given.get('code'), takeKept()];
  if (!code || !kept || given.get('state') !== kept.state) return undefined;
  const body = {
    client_id: appId,
    grant_type: 'authorization_code',
    code,
    redirect_uri: page,
    code_verifier: kept.verifier,
  };
  try {
    const response = await ask(token, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'omit',
    });
    const answer: unknown = await response.json();
    const text = isRecord(answer) ? answer['access_token'] : undefined;
    return response.ok && typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

/** What was kept for the way back, which is good for one time. */
function takeKept(): { state: string; verifier: string } | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keptName) ?? 'null');
    sessionStorage.removeItem(keptName);
    if (!isRecord(kept) || typeof kept['state'] !== 'string' || typeof kept['verifier'] !== 'string') return undefined;
    return { state: kept['state'], verifier: kept['verifier'] };
  } catch {
    return undefined;
  }
}

function toRandomText(): string {
  return toUrlText(crypto.getRandomValues(new Uint8Array(32)));
}

/** Base64 as it may stand in an address, without padding (RFC 4648, section 5). */
function toUrlText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
