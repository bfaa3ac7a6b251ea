import { readAddress, readText, readValue } from './forge-client.ts';
import type { ChangeRequest } from './forge.ts';
import { ForgeRefusal } from './refusal.ts';

/** Where a forge's own answer says what a request is. */
export interface RequestFields {
  number: string;
  url: string;
  /** The branch that the request brings. */
  branch: readonly string[];
}

/** Reads a request, which has to be the one that brings our branch. */
export function readRequest(answer: unknown, { number, url, branch }: RequestFields, own: string): ChangeRequest {
  if (readText(answer, ...branch) !== own) throw new ForgeRefusal('other');
  const state = readText(answer, 'state');
  const isMerged =
    state === 'merged' || Boolean(readValue(answer, 'merged_at')) || readValue(answer, 'merged') === true;
  return {
    number: Number(readText(answer, number)),
    url: readAddress(answer, url),
    state: isMerged ? 'merged' : state.startsWith('open') ? 'open' : 'closed',
  };
}

/** True for the same name, whatever its capitals. A forge that does not tell the name is believed. */
export function isNamed(value: unknown, name: string): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'number') return String(value) === name;
  return typeof value === 'string' && value.toLowerCase() === name.toLowerCase();
}
