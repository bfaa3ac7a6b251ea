/** A claim as the page of joins knows it. */
export interface JoiningClaim {
  key: string;
  from: string;
  to: string;
  /** Practices and principles that it carried. */
  carried?: string[];
  /** What it says of the heir: the words before and after the name of the ancestor. */
  words: [before: string, after: string];
  /** How it is drawn, how it stands and on whose word, and when. */
  line: string;
  standing: string;
  when: string;
}

/** One step of a chain: from one entry to the next by way of a claim. */
export interface Step {
  claim: JoiningClaim;
  /** The entry from which the step leads, and the one to which it leads. */
  at: string;
  next: string;
}

/** Longer chains join everything with everything, and say nothing. */
const mostSteps = 8;
/** Chains looked at before the best are taken. */
const mostChains = 200;

/**
 * The shortest chains of claims between two entries, at most `most`. A claim joins its two ends, and each of them with what
 * it carried. Among chains of one length those come first that run one way in time, and those that are better supported; of
 * several by the same stops the best stands for all.
 */
export function findChains(
  claims: readonly JoiningClaim[],
  { from, to, most = 3 }: { from: string; to: string; most?: number },
): Step[][] {
  if (from === to) return [];
  const steps = listSteps(claims);
  const distance = measure(steps, to);
  const length = distance.get(from);
  if (length === undefined || length > mostSteps) return [];
  const chains: Step[][] = [];
  const walk = (at: string, chain: readonly Step[]): void => {
    if (chains.length >= mostChains) return;
    if (at === to) chains.push([...chain]);
    else
      for (const step of steps.get(at) ?? [])
        if ((distance.get(step.next) ?? Infinity) === length - chain.length - 1) walk(step.next, [...chain, step]);
  };
  walk(from, []);
  const best = new Map<string, Step[]>();
  for (const chain of chains.sort((a, b) => weigh(a) - weigh(b))) {
    const stops = chain.map(({ next }) => next).join(' ');
    if (!best.has(stops)) best.set(stops, chain);
  }
  return [...best.values()].slice(0, most);
}

function listSteps(claims: readonly JoiningClaim[]): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (claim: JoiningClaim, at: string, next: string): void => {
    if (at === next) return;
    const known = steps.get(at);
    if (known) known.push({ claim, at, next });
    else steps.set(at, [{ claim, at, next }]);
  };
  for (const claim of claims) {
    const ends = [claim.from, ...(claim.carried ?? []), claim.to];
    ends.forEach((one, index) => {
      for (const other of ends.slice(index + 1)) {
        // What one claim carried is not joined by it with what else it carried.
        if (one !== claim.from && other !== claim.to) continue;
        add(claim, one, other);
        add(claim, other, one);
      }
    });
  }
  return steps;
}

/** How many steps each entry is from one. */
function measure(steps: ReadonlyMap<string, readonly Step[]>, to: string): Map<string, number> {
  const distance = new Map([[to, 0]]);
  let edge = [to];
  while (edge.length > 0) {
    const next: string[] = [];
    for (const at of edge)
      for (const step of steps.get(at) ?? [])
        if (!distance.has(step.next)) {
          distance.set(step.next, (distance.get(at) ?? 0) + 1);
          next.push(step.next);
        }
    edge = next;
  }
  return distance;
}

/** Turns in time weigh most, then weak lines. */
function weigh(chain: readonly Step[]): number {
  const ways = chain.map(({ claim, at, next }) => (at === claim.from || next === claim.to ? 'on' : 'back'));
  const turns = ways.slice(1).filter((way, index) => way !== ways[index]).length;
  const weak = chain.reduce((sum, { claim }) => sum + (weakness[claim.line] ?? 0), 0);
  const indirect = chain.filter(
    ({ claim, at, next }) => ![at, next].every((end) => end === claim.from || end === claim.to),
  );
  return turns * 100 + weak + indirect.length * 0.5;
}

const weakness: Readonly<Record<string, number>> = { solid: 0, thin: 1, dots: 3, dash: 4 };
