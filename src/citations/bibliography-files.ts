import { toBibtex } from './bibtex.ts';
import type { CslItem } from './csl-item.ts';
import { toRis } from './ris.ts';

/** Forms in which reference managers take works, by the ending of their files. */
export const bibliographyForms = [
  { ending: 'bib', name: 'BibTeX', type: 'application/x-bibtex' },
  { ending: 'ris', name: 'RIS', type: 'application/x-research-info-systems' },
  { ending: 'csl.json', name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
] as const;

export type BibliographyEnding = (typeof bibliographyForms)[number]['ending'];

/** Works as a file of one form, in UTF-8. */
export function toBibliography(items: readonly CslItem[], ending: BibliographyEnding): string {
  const plain = items.map(toPlainItem);
  switch (ending) {
    case 'bib':
      return plain.map(toBibtex).join('\n');
    case 'ris':
      return plain.map(toRis).join('\n');
    case 'csl.json':
      return `${JSON.stringify(plain, null, 1)}\n`;
  }
}

/** Every text on one line, and nothing in it that the forms, or XML, cannot hold. */
export function toOneLine(text: string): string {
  return unplain.test(text) ? text.replaceAll(/\s+/gu, ' ').replaceAll(unfit, '').trim() : text;
}

/** Control characters, halves of letters and non-characters, which XML 1.0 forbids. */
const unfit = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
/** Few texts need to be changed, and there are many. */
const unplain = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]|[^\S ]| {2}|^ | $/u;

/** Works are asked for in one form after the other. */
const plainItems = new WeakMap<CslItem, CslItem>();

function toPlainItem(item: CslItem): CslItem {
  const plain = plainItems.get(item) ?? (toPlain(item) as CslItem);
  plainItems.set(item, plain);
  return plain;
}

function toPlain(value: unknown): unknown {
  if (typeof value === 'string') return toOneLine(value);
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return value;
  const plain: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(value)) if (one !== undefined) plain[name] = toPlain(one);
  return plain;
}
