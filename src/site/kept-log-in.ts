import { isRecord } from '../model/fields/record.ts';

/** Somebody who is logged in at the desk, as Decap keeps it in this browser. */
export interface LogIn {
  token: string;
  /** Name of the account, by which no two people at a forge go; empty where the forge did not tell it. */
  account: string;
}

/** Where Decap keeps the log-in (decap-cms-core, LocalStorageAuthStore). */
export const logInName = 'decap-cms-user';

/** The desk’s log-in at a forge; undefined where nobody is logged in there, or where the browser keeps nothing. */
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
