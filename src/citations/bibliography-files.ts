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
  return text.replaceAll(/\s+/gu, ' ').replaceAll(unfit, '').trim();
}

/** Control characters, halves of letters and non-characters, which XML 1.0 forbids. */
const unfit = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

function toPlainItem(item: CslItem): CslItem {
  return JSON.parse(JSON.stringify(item), (_, value: unknown) =>
    typeof value === 'string' ? toOneLine(value) : value,
  ) as CslItem;
}
