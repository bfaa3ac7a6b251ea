import fs from 'node:fs';
import path from 'node:path';
import { plugins, type CslEngine, type CslTexts } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { siteLanguage } from '../model/names/site-languages.ts';
import type { CslItem } from './csl-item.ts';
import { toShown } from './csl-values.ts';
import type { StyleId } from './style-names.ts';

/**
 * Makes works into citations of one style, as HTML with no elements but `i`, `b`, `sup` and `sub`, and without the
 * number that some styles put before it. Each work is made alone: none gets a letter to its year, or a dash for a name,
 * because of another. Months, quotation marks and words between the parts are in the site’s language, where the engine
 * has it. The engine is copyleft and never served.
 */
export function formatWorks(items: readonly CslItem[], style: StyleId): string[] {
  const csl = plugins.config.get('@csl');
  const name = `${style}, for lists`;
  if (!csl.styles.has(name))
    csl.styles.add(name, forLists(own.includes(style) ? readStyle(style) : csl.styles.get(style)));
  const cited = items.map((item, index) => toShown(item, String(index)));
  const engine = csl.engine(cited, name, findLocale(csl.locales), 'html');
  return cited.map((_item, index) => cleanHtml(formatOne(engine, String(index))));
}

/** The locale that speaks the site’s language, of those that the engine has; American English where none does. */
function findLocale(known: CslTexts): string {
  const [language = ''] = siteLanguage.split('-');
  if (language === 'es') return findMexican(known);
  return known.list().find((locale) => locale.startsWith(`${language}-`)) ?? 'en-US';
}

/**
 * The engine's one Spanish is that of Spain, with « ». The archive quotes with “ ” in Spanish, as Mexico and most of
 * America do, and as the locales that CSL has for Mexico and Chile say.
 */
function findMexican(known: CslTexts): string {
  if (!known.has('es-MX'))
    known.add(
      'es-MX',
      known
        .get('es-ES')
        .replaceAll(
          /(-quote">)([«»“”])(?=<)/g,
          (_all, before: string, mark: string) => `${before}${marks[mark] ?? mark}`,
        ),
    );
  return 'es-MX';
}

/** Marks of Spain, and what stands for them in Mexico. */
const marks: Readonly<Record<string, string>> = { '«': '“', '»': '”', '“': '‘', '”': '’' };

/** Styles that do not come with citation.js; see their README. */
const own: readonly StyleId[] = ['chicago-author-date', 'modern-language-association', 'ieee'];

function readStyle(style: StyleId): string {
  return fs.readFileSync(path.resolve(`src/citations/styles/${style}.csl`), 'utf8');
}

/**
 * A style without what it says of citations within a text, and of the order of a list: the engine makes both for every
 * work, to tell works apart and to sort them, and here each is alone.
 */
function forLists(xml: string): string {
  return xml
    .replace(/<citation\b.*<\/citation>/s, '<citation><layout><text variable="citation-number"/></layout></citation>')
    .replaceAll(/<sort>.*?<\/sort>/gs, '');
}

function formatOne(engine: CslEngine, id: string): string {
  engine.updateItems([id], true);
  const made = engine.makeBibliography();
  return made ? (made[1][0] ?? '') : '';
}

/** The engine escapes words; of its elements those stay that carry meaning, and the number goes. */
function cleanHtml(html: string): string {
  return html
    .replace(/<div class="csl-left-margin">.*?<\/div>/s, '')
    .replaceAll(/<(?!\/?(?:i|b|sup|sub)>)[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(unprinted, '');
}

/** What the engine says where a style has no form for a work, as APA has none for a talk that nobody can look up. */
const unprinted = /^(?:1\. )?\[CSL STYLE ERROR: reference with no printed form\.\]$/;
