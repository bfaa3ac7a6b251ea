import type { ParsedEntry } from '../../archive/files/parsed-entry.ts';
import type { EntryIndex } from '../../archive/entry/entry-index.ts';
import { collections } from '../../model/collections.ts';
import { getTerm } from '../../model/vocabularies/index.ts';
import { formatDate } from '../../site/dates.ts';
import { formatCountry } from '../questions/format-country.ts';
import { listJoined, type Joined } from './joined-rows.ts';

/** A contribution as readers will see it, in short. */
export interface Preview {
  title: string;
  summary: string;
  careNote: string;
  /** Facts: what each is called, and what it says. */
  facts: [label: string, value: string][];
  /** What it was joined to, and how it ended. */
  joined: Joined[];
  /** Made by our own renderer, which makes nothing of what was typed but text. */
  html: string;
  /** What comes along: kind and title of each other file. */
  others: string[];
}

/** The first of some files as it will look; undefined where it cannot be read. */
export function toPreview(drafts: readonly ParsedEntry[], index: EntryIndex): Preview | undefined {
  const [first, ...others] = drafts;
  const data = (first?.header.data ?? {}) as Record<string, unknown>;
  if (!first?.body) return undefined;
  return {
    title: toText(data['title']),
    summary: toText(data['summary']),
    careNote: toText(data['careNote']),
    facts: listFacts(first.entry?.data as Facts | undefined),
    joined: listJoined(drafts, index),
    html: first.body.html,
    others: others.map(({ file, header }) => {
      const { title, summary } = header.data as Record<string, unknown>;
      return `${collections[file.collection].label.one}: ${toText(title) || toText(summary)}`;
    }),
  };
}

interface Facts {
  kind?: string;
  period?: string;
  places?: { name: string; country: string }[];
  needMet?: string;
  decisions?: string;
  by?: string;
}

function listFacts(data: Facts | undefined): [string, string][] {
  if (!data) return [];
  const { kind = '', period = '', places = [], needMet = '', decisions = '', by = '' } = data;
  const { shape } = collections.projects.schema;
  const rows: [string, string][] = [
    [shape.kind.meta()?.label ?? '', by ? '' : getTerm('projectKind', kind as never).label.en],
    [shape.period.meta()?.label ?? '', formatDate(period)],
    [
      shape.places.meta()?.label ?? '',
      places.map(({ name, country }) => [name, formatCountry(country)].filter(Boolean).join(', ')).join('; '),
    ],
    [shape.needMet.meta()?.label ?? '', needMet],
    [shape.decisions.meta()?.label ?? '', decisions],
    [collections.dispatches.schema.shape.by.meta()?.label ?? '', by],
  ];
  return rows.filter(([, value]) => value !== '');
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
