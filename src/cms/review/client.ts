import type { ChangeRequests, ChangeReview, ChangeSummary, PublishedChange } from '../settings/change-protocol.ts';
import { sayRefusal } from '../../site/words/refusal-words.ts';
import { say } from '../settings/say-review.ts';

/** Asks the backend one thing; rejects with `ReviewRefusal`, whose message is for whoever reads the page. */
export type ReviewClient = <Action extends keyof ChangeRequests>(
  action: Action,
  params: ChangeRequests[Action],
) => Promise<ReviewAnswers[Action]>;

/** Why something was not answered or not done, in words. */
export class ReviewRefusal extends Error {
  override name = 'Refused';
  /** True where the backend said that there is no such branch, or no longer. */
  readonly isGone: boolean;
  /** True where it is otherwise than whoever asked has seen it. */
  readonly isChanged: boolean;

  constructor(message: string, { isGone = false, isChanged = false } = {}) {
    super(message);
    this.isGone = isGone;
    this.isChanged = isChanged;
  }
}

/** A client of the backend at an address; `send` is the browser’s `fetch`. */
export function createReviewClient(address: string, send: typeof fetch): ReviewClient {
  return async (action, params) => {
    const request = JSON.stringify({ action, params });
    const answer = await send(address, { method: 'POST', headers: jsonHeaders, body: request }).catch(() => undefined);
    if (!answer) throw new ReviewRefusal(noServer);
    const value: unknown = await answer.json().catch(() => undefined);
    const how = { isGone: answer.status === 404, isChanged: answer.status === 409 };
    if (!answer.ok) throw new ReviewRefusal(toWords(value) ?? otherServer, how);
    if (!(fits[action]?.(value) ?? true)) throw new ReviewRefusal(otherServer);
    return value as ReviewAnswers[typeof action];
  };
}

const jsonHeaders = { 'Content-Type': 'application/json' };

const noServer = say('serverSilent');

const otherServer = say('serverUnread');

/** What an answer must be for the page to be drawn; other answers are not looked at. */
const fits: Partial<Record<keyof ChangeRequests, (value: unknown) => boolean>> = {
  changes: (value) => Array.isArray(value),
  change: (value) => hasList(value, 'entries') && hasList(value, 'faults') && hasList(value, 'notes'),
  publishChange: (value) => hasList(value, 'published'),
};

function hasList(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && Array.isArray((value as Record<string, unknown>)[name]);
}

function toWords(value: unknown): string | undefined {
  const error = typeof value === 'object' && value !== null && 'error' in value ? value.error : undefined;
  return typeof error === 'string' && error.trim() !== '' ? sayRefusal(error) : undefined;
}

interface ReviewAnswers extends Record<keyof ChangeRequests, unknown> {
  changes: readonly ChangeSummary[];
  change: ChangeReview;
  publishChange: PublishedChange;
  changePicture: { content?: unknown };
}
