import { siteLanguage } from '../../model/names/site-languages.ts';
import { site } from '../../site/site.ts';
import type { AnyEntry } from '../entry/entry.ts';
import { toLanguage } from './in-language.ts';

/** Entries as this process tells them: in the language of its site, with links to the pages of that language. */
export function tellEntries(entries: readonly AnyEntry[]): AnyEntry[] {
  return entries.map((entry) => {
    const told = toLanguage(entry, siteLanguage);
    if (!told.body || site.root === site.base) return told;
    return { ...told, body: { ...told.body, html: moveLinks(told.body.html, site.root, site.base) } };
  });
}

/** HTML of a text, as it was rendered for one base path, for another. Quotes and angle brackets of the text are escaped in it. */
export function moveLinks(html: string, from: string, to: string): string {
  return html.replaceAll(links, (whole, before: string, address: string) =>
    address.startsWith(from) && !address.startsWith('//') ? `${before}${to}${address.slice(from.length)}` : whole,
  );
}

/** From the beginning of a tag to the address in it; values of attributes hold no quotation mark. */
const links = /(<(?:a|img)(?: [^\s=>"]+(?:="[^"]*")?)*? (?:href|src)=")([^"]*)/g;
