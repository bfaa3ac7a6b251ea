import { createHash } from 'node:crypto';
import type { ForgeStore } from '../store/store.ts';
import { ok, textOf, type Answer, type Call } from './call.ts';

/** The ways to log in of all three forges. Nobody is asked: whoever comes is the visitor. */
export class Login {
  readonly #codes = new Map<string, { challenge: string; login: string }>();
  readonly #store: ForgeStore;
  readonly #findVisitor: () => string;

  constructor(store: ForgeStore, findVisitor: () => string) {
    this.#store = store;
    this.#findVisitor = findVisitor;
  }

  /** The answer where a path belongs to the log-in; undefined elsewhere. */
  answer(call: Call): Answer | undefined {
    if (call.path === '/auth') return this.#openHelper();
    if (/^\/(?:login\/)?oauth\/authorize$/.test(call.path)) return this.#authorize(call);
    if (/^\/(?:oauth\/token|login\/oauth\/access_token)$/.test(call.path)) return this.#sendToken(call);
    return undefined;
  }

  /**
   * OAuth with PKCE (RFC 7636): back to where they came from, with a code. A browser gets a page that leads there, as
   * after a form of consent; whoever takes no pages is redirected.
   */
  #authorize({ query, headers }: Call): Answer {
    const back = new URL(query.get('redirect_uri') ?? '');
    const code = `code-${this.#codes.size + 1}`;
    this.#codes.set(code, { challenge: query.get('code_challenge') ?? '', login: this.#findVisitor() });
    back.searchParams.set('code', code);
    back.searchParams.set('state', query.get('state') ?? '');
    if (!String(headers['accept']).includes('text/html')) return { status: 302, headers: { Location: back.href } };
    return sendPage(`location.replace(${JSON.stringify(back.href)})`);
  }

  #sendToken({ body, query }: Call): Answer {
    const read = (name: string) => textOf(body[name]) ?? query.get(name) ?? '';
    const login = read('grant_type') === 'refresh_token' ? this.#renew(read('refresh_token')) : this.#redeem(read);
    if (login === undefined) return ok({ error: 'invalid_grant' }, 400);
    const { token, refreshToken } = this.#store.issueToken(login);
    return ok({ access_token: token, token_type: 'Bearer', expires_in: 7200, refresh_token: refreshToken });
  }

  #renew(refreshToken: string): string | undefined {
    return this.#store.useRefreshToken(refreshToken);
  }

  #redeem(read: (name: string) => string): string | undefined {
    const kept = this.#codes.get(read('code'));
    this.#codes.delete(read('code'));
    const challenge = createHash('sha256').update(read('code_verifier')).digest('base64url');
    return kept?.challenge === challenge ? kept.login : undefined;
  }

  /** The helper that GitHub needs: a window that tells its opener the token, in the messages that Decap expects. */
  #openHelper(): Answer {
    const { token } = this.#store.issueToken(this.#findVisitor());
    const message = `authorization:github:success:${JSON.stringify({ token, provider: 'github' })}`;
    const script = `addEventListener('message', (event) => opener.postMessage(${JSON.stringify(message)}, event.origin));
      opener.postMessage('authorizing:github', '*');`;
    return sendPage(script);
  }
}

function sendPage(script: string): Answer {
  const page = `<!doctype html><html lang="en"><title>Log in</title><script>${script}</script></html>`;
  return { status: 200, body: Buffer.from(page), headers: { 'Content-Type': 'text/html; charset=utf-8' } };
}
