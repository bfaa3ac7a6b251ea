import type { Answer, Call } from './call.ts';

/** How a forge names the size of a page, how large it is, and how large at most. */
export interface PageRule {
  key: string;
  usual: number;
  most: number;
  /** Headers beside `Link` that tell of the pages. */
  headers: (page: PageFacts) => Record<string, string>;
}

export interface PageFacts {
  page: number;
  size: number;
  total: number;
  last: number;
}

/** The page of a list that was asked for, with the headers that lead to the others (RFC 8288). */
export function sendPage<Item>(
  call: Call,
  items: readonly Item[],
  { rule, show }: { rule: PageRule; show: (item: Item) => unknown },
): Answer {
  const facts = readPage(call, items.length, rule);
  const start = (facts.page - 1) * facts.size;
  const link = toLinks(call, facts, rule);
  return {
    status: 200,
    body: items.slice(start, start + facts.size).map(show),
    headers: { ...rule.headers(facts), ...(link && { Link: link }) },
  };
}

export function readPage({ query }: Call, total: number, { key, usual, most }: PageRule): PageFacts {
  const asked = Number(query.get(key) ?? usual);
  const size = Math.min(most, asked > 0 ? asked : usual);
  return { page: Math.max(1, Number(query.get('page') ?? 1)), size, total, last: Math.max(1, Math.ceil(total / size)) };
}

function toLinks({ origin, path, query }: Call, { page, size, last }: PageFacts, { key }: PageRule): string {
  const pages = [
    ['prev', page - 1, page > 1],
    ['next', page + 1, page < last],
    ['last', last, page < last],
    ['first', 1, page > 1],
  ] as const;
  const to = (number: number) => {
    const asked = new URLSearchParams(query);
    asked.set('page', String(number));
    asked.set(key, String(size));
    return `<${origin}${path}?${asked.toString()}>`;
  };
  return pages.flatMap(([name, number, isThere]) => (isThere ? `${to(number)}; rel="${name}"` : [])).join(', ');
}
