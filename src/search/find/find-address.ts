import { mostCompared } from '../compare-address.ts';
import { facetNames, orders, singleFacets, type Asked, type FacetName, type Order } from './facets.ts';

/** All that the address of the finder holds. */
export interface FindState extends Asked {
  chosen: Map<FacetName, Set<string>>;
  order: Order;
  /** Keys of entries ticked to be compared. */
  ticked: string[];
}

/** Values of one facet beyond this are nobody's question. */
const mostValues = 20;

/** Reads any address; `dropped` are values, as they stand in it, that nothing has. */
export function readFind(
  search: string,
  { knows, isEntry }: { knows: (name: FacetName, value: string) => boolean; isEntry: (key: string) => boolean },
): { state: FindState; dropped: string[] } {
  const parameters = new URLSearchParams(search);
  const dropped: string[] = [];
  const keep = (values: readonly string[], isKnown: (value: string) => boolean): string[] => {
    const own = [...new Set(values.filter((value) => value !== ''))];
    dropped.push(...own.filter((value) => !isKnown(value)));
    return own.filter(isKnown);
  };
  const chosen = new Map(
    facetNames.map((name) => {
      const known = keep(parameters.getAll(name), (value) => knows(name, value));
      return [name, new Set(known.slice(0, singleFacets.has(name) ? 1 : mostValues))] as const;
    }),
  );
  const [people] = keep(parameters.getAll('people').slice(0, 1), (value) => toPeople(value) !== undefined);
  const [order] = keep(parameters.getAll('order').slice(0, 1), (value) => orders.some((one) => one === value));
  const ticked = keep(parameters.getAll('tick'), isEntry).slice(0, mostCompared);
  return {
    state: { chosen, people: toPeople(people ?? ''), order: (order ?? 'near') as Order, ticked },
    dropped,
  };
}

/** The address of a state, from the question mark on; empty where nothing is asked. */
export function writeFind({ chosen, people, order, ticked }: FindState): string {
  const parameters = new URLSearchParams();
  for (const name of facetNames) for (const value of chosen.get(name) ?? []) parameters.append(name, value);
  if (people !== undefined) parameters.set('people', String(people));
  if (order !== 'near') parameters.set('order', order);
  for (const key of ticked) parameters.append('tick', key);
  const written = parameters.toString().replaceAll('%2F', '/');
  return written ? `?${written}` : '';
}

/** How many people somebody typed: a whole number from 1; undefined for anything else. */
export function toPeople(text: string): number | undefined {
  return /^[1-9]\d{0,5}$/.test(text.trim()) ? Number(text) : undefined;
}
