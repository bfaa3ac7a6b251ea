import { parse } from 'yaml';
import { collections, type CollectionName } from '../../model/collections.ts';
import { isRecord } from '../../model/fields/record.ts';
import { toId } from '../../model/names/id.ts';
import { convertBody, type Converted, type ConvertOptions } from './convert-body.ts';

/** A text of another program, taken apart for an entry of ours. */
export interface ForeignText extends Converted {
  title: string;
  /** Fields of ours that its header answers. */
  fields: Record<string, unknown>;
}

export interface ForeignOptions extends ConvertOptions {
  collection: CollectionName;
  /** Name of the file, for a text that has no title. */
  name: string;
  /** Ids of themes that are there; tags with another name are listed. */
  themes: ReadonlySet<string>;
}

/**
 * Reads a Markdown file of Jekyll, Hugo (YAML, TOML or JSON header), Quartz or Obsidian. What its header says and we
 * have no field for is listed with what was left out of the text.
 */
export function readForeign(source: string, options: ForeignOptions): ForeignText {
  const clean = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const { header, body, fault } = splitForeign(clean);
  const heading = /^\s*#[ \t]+(.+?)[ \t]*#*\s*(?:\n|$)/.exec(body);
  const { title: named, ...rest } = header;
  const title = toLine(named) || heading?.[1]?.trim() || options.name.replace(/\.\w+$/, '').replaceAll(/[-_]+/g, ' ');
  const converted = convertBody(heading ? body.slice(heading[0].length) : body, options);
  const { fields, left } = toFields(rest, options);
  const unread = fault
    ? [{ line: 1, what: fault, advice: 'a header that could not be read; its facts are not taken over' }]
    : [];
  return { title, fields, text: converted.text, left: [...unread, ...left, ...converted.left] };
}

function splitForeign(text: string): { header: Record<string, unknown>; body: string; fault?: string } {
  const match = /^(---|\+\+\+)[ \t]*\n([\s\S]*?)\n\1[ \t]*(?:\n|$)/.exec(text);
  if (!match) return { header: {}, body: text };
  const [whole, mark, inside = ''] = match;
  const body = text.slice(whole.length);
  try {
    const header: unknown =
      mark === '+++' ? parseToml(inside) : parse(inside, { schema: 'core', logLevel: 'error', maxAliasCount: 0 });
    return { header: isRecord(header) ? header : {}, body };
  } catch {
    return { header: {}, body, fault: inside.split('\n')[0] ?? '' };
  }
}

/** `name = value` lines of TOML, which is all that headers of Hugo use; tables are left out. */
function parseToml(text: string): Record<string, unknown> {
  return Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const [, name, value] = /^([\w-]+)\s*=\s*(.+?)\s*$/.exec(line) ?? [];
      if (!name || !value) return [];
      const quoted = /^'([^']*)'$/.exec(value)?.[1];
      try {
        return [[name, quoted ?? (JSON.parse(value.replaceAll("'", '"')) as unknown)]];
      } catch {
        return [[name, value]];
      }
    }),
  );
}

/** Other programs' names of our fields. */
const names: Readonly<Record<string, string>> = {
  ...{ description: 'summary', excerpt: 'summary', abstract: 'summary', subtitle: 'summary' },
  ...{ lang: 'language', locale: 'language', aliases: 'alsoKnownAs', alias: 'alsoKnownAs' },
  ...{ tags: 'themes', tag: 'themes', categories: 'themes', category: 'themes', keywords: 'themes' },
  ...{ author: 'credits', authors: 'credits', license: 'rights' },
};

function toFields(header: Record<string, unknown>, { collection, themes }: ForeignOptions) {
  const known: Record<string, unknown> = collections[collection].schema.shape;
  const fields: Record<string, unknown> = {};
  const left: Converted['left'] = [];
  const leave = (what: string, advice: string) => left.push({ line: 1, what, advice });
  for (const [name, value] of Object.entries(header)) {
    const field = names[name] ?? name;
    const said = `${name}: ${toLine(value)}`.slice(0, 80);
    if (!(field in known) || field === 'formerIds') leave(said, 'there is no such field here');
    else if (field === 'themes') {
      const [found, other] = split(toWords(value).map(toId), (id) => themes.has(id));
      if (found.length > 0)
        fields['themes'] = [...new Set([...((fields['themes'] as string[] | undefined) ?? []), ...found])];
      for (const id of other) leave(`${name}: ${id}`, 'there is no such theme; add it, or choose another');
    } else if (field === 'credits') fields['credits'] = toWords(value).map((one) => ({ name: one, role: 'text' }));
    else if (field === 'alsoKnownAs') fields['alsoKnownAs'] = toWords(value).filter((one) => !one.includes('/'));
    else if (typeof value === 'string' && value.trim() !== '') fields[field] = value.trim();
    else leave(said, 'it has another form here; write it by hand');
  }
  return { fields, left };
}

function toWords(value: unknown): string[] {
  const list = Array.isArray(value) ? (value as unknown[]) : toLine(value).split(',');
  return list.map(toLine).filter(Boolean);
}

function toLine(value: unknown): string {
  if (Array.isArray(value)) return value.map(toLine).join(', ');
  if (isRecord(value)) return toLine(value['name'] ?? value['title'] ?? '');
  return typeof value === 'string' || typeof value === 'number' ? String(value).replaceAll(/\s+/g, ' ').trim() : '';
}

function split<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
