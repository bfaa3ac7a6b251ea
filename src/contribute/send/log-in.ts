import { isRecord } from '../../model/fields/record.ts';

/** Somebody who is logged in at the desk, as Decap keeps it in this browser. */
export interface LogIn {
  token: string;
  /** Name of the account; empty where the forge did not tell it. */
  account: string;
}

/** Where Decap keeps the log-in (decap-cms-core, LocalStorageAuthStore). */
export const logInName = 'decap-cms-user';

/** Reads the desk’s log-in at a forge; undefined where nobody is logged in there. Nothing of it is kept elsewhere. */
export function readLogIn(forge: string): LogIn | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(logInName) ?? 'null');
    if (!isRecord(kept) || kept['backendName'] !== forge) return undefined;
    const { token, login, username } = kept;
    if (typeof token !== 'string' || !/^[\x21-\x7E]+$/.test(token)) return undefined;
    return { token, account: typeof login === 'string' ? login : typeof username === 'string' ? username : '' };
  } catch {
    return undefined;
  }
}
