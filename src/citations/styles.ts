import { hash } from 'node:crypto';
import { siteLanguage } from '../model/names/site-languages.ts';
import type { CslItem } from './csl-item.ts';
import { toShown } from './csl-values.ts';
import { formatWorks } from './style-engine.ts';
import { citationStyles, type StyleId } from './style-names.ts';

/** Citations that were made before, by what they were made of. */
export type KnownCitations = ReadonlyMap<string, string>;

/** One work in a style, as HTML with no elements but `i`, `b`, `sup` and `sub`; empty where the style has no form for such a work. */
export function formatInStyle(item: CslItem, style: StyleId, known?: KnownCitations): string {
  return known?.get(toCitationKey(item, style)) ?? formatWorks([item], style)[0] ?? '';
}

/**
 * Works in a style: in the order they are given where the style numbers them, else by their first words. One for which the
 * style has no form stands as the first style has it, so that none is missing.
 */
export function formatBibliography(
  items: readonly CslItem[],
  style: StyleId,
  known?: KnownCitations,
): { id: string; html: string }[] {
  const rows = items.map((item) => ({
    id: item.id,
    html: formatInStyle(item, style, known) || formatInStyle(item, citationStyles[0].id, known),
  }));
  if (citationStyles.find(({ id }) => id === style)?.isNumbered) return rows;
  return rows.sort((a, b) => collator.compare(toPlain(a.html), toPlain(b.html)));
}

/** What a citation is made of: the language of the site, the style, and all that it may show of a work. */
export function toCitationKey(item: CslItem, style: StyleId): string {
  const shown = ofItems.get(item) ?? JSON.stringify(toShown(item, ''));
  ofItems.set(item, shown);
  return hash('sha256', JSON.stringify([madeWith, siteLanguage, style]) + shown, 'base64url').slice(0, 24);
}

/** What may be shown of an item, the same in every style. */
const ofItems = new WeakMap<CslItem, string>();

/** The words of a formatted citation. */
export function toPlain(html: string): string {
  return html.replaceAll(/<[^>]*>/g, '').replaceAll(/&(amp|lt|gt|quot|#\d+);/g, (_, name: string) => readEntity(name));
}

/** Raised where the same work comes out otherwise: with another version of the engine or of a style. */
const madeWith = 'citation-js 0.8.2, 2';

const collator = new Intl.Collator(siteLanguage, { sensitivity: 'base', ignorePunctuation: true, numeric: true });

function readEntity(name: string): string {
  if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
  return { amp: '&', lt: '<', gt: '>', quot: '"' }[name] ?? '';
}
