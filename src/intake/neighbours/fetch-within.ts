import { isLoopback } from '../../model/neighbours/neighbour.ts';

/** How much a stranger may cost us. */
export interface FetchLimits {
  bytes: number;
  redirects: number;
  /** For all of it, however slowly it comes. */
  ms: number;
}

const usual: FetchLimits = { bytes: 256 * 1024 * 1024, redirects: 5, ms: 5 * 60 * 1000 };

/** What an address gave, or in words that follow the address why nothing was taken from it. */
export type Fetched = { bytes: Buffer } | { problem: string };

/**
 * Fetches a file of another archive without trust: over https (or on this machine, where the address itself is here),
 * through at most so many redirects, each to one of the hosts given, no longer and no larger than the limits. What is too
 * large is cut off as it comes, whatever its head says.
 */
export async function fetchWithin(
  address: string,
  hosts: ReadonlySet<string>,
  limits: Partial<FetchLimits> = {},
): Promise<Fetched> {
  const { bytes, redirects, ms } = { ...usual, ...limits };
  const signal = AbortSignal.timeout(ms);
  let at = new URL(address);
  const mayBeHere = isLoopback(at);
  try {
    for (let hop = 0; hop <= redirects; hop += 1) {
      if (at.protocol !== 'https:' && !(mayBeHere && isLoopback(at)))
        return { problem: `leads away from https, to ${at.origin}` };
      if (!hosts.has(at.host)) return { problem: `leads to another host, ${at.host}: list that one if it is meant` };
      const answer = await fetch(at, {
        redirect: 'manual',
        signal,
        credentials: 'omit',
        headers: { accept: 'application/json' },
      });
      if (answer.status < 300 || answer.status >= 400) return await readBody(answer, bytes);
      await answer.body?.cancel();
      const next = answer.headers.get('location');
      if (next === null || !URL.canParse(next, at.href)) return { problem: 'leads on to nowhere' };
      at = new URL(next, at);
    }
    return { problem: `was led on more than ${redirects} times` };
  } catch (error) {
    return { problem: signal.aborted ? `took longer than ${Math.round(ms / 1000)} seconds` : describe(error) };
  }
}

async function readBody(answer: Response, limit: number): Promise<Fetched> {
  const tooLarge = { problem: `is larger than ${Math.round(limit / 1024 / 1024)} MB` };
  if (!answer.ok || !answer.body) {
    await answer.body?.cancel();
    return { problem: `answers ${answer.status}` };
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  // Counted as it is unpacked: a small file may hold a large one.
  for await (const piece of answer.body) {
    size += piece.length;
    if (size > limit) return tooLarge;
    pieces.push(piece);
  }
  return { bytes: Buffer.concat(pieces) };
}

/** Node says of a failed fetch only that it failed; why stands in the cause. */
function describe(error: unknown): string {
  const { cause } = error as { cause?: { code?: string } };
  return `cannot be reached${cause?.code ? ` (${cause.code})` : ''}`;
}
