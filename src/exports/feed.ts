import type { Archive } from '../archive/graph/archive.ts';
import { parseDate } from '../model/dates/edtf.ts';
import { getTerm } from '../model/vocabularies/index.ts';
import { isolate } from '../site/language.ts';
import { entryPath, fullUrl } from '../site/paths.ts';
import { site } from '../site/site.ts';

/** The conversation as an Atom feed (RFC 4287), newest first: every dispatch with who wrote it and what it is about. */
export function toFeed(archive: Archive, path: string): string {
  const dispatches = [...archive.list('dispatches')].reverse();
  const items = dispatches.map(({ key, data }) => {
    const about = data.about.map((other) => isolate(archive.title(other))).join(', ');
    const lines = [data.careNote, data.summary, about && `About: ${about}.`].filter((line) => line);
    return [
      '<entry>',
      `<title xml:lang="${escape(data.language)}">${escape(data.title)}</title>`,
      `<id>${escape(fullUrl(entryPath(key)))}</id>`,
      `<link href="${escape(fullUrl(entryPath(key)))}"/>`,
      `<updated>${toTimestamp(data.date, key)}</updated>`,
      `<author><name>${escape(data.by)}</name></author>`,
      `<category term="${data.kind}" label="${escape(getTerm('dispatchKind', data.kind).label.en)}"/>`,
      `<summary xml:lang="${escape(data.language)}">${escape(lines.join(' '))}</summary>`,
      '</entry>',
    ].join('');
  });
  const newest = dispatches[0]?.data.date ?? '1970';
  const head = `<title>${escape(site.name)}: the conversation</title><id>${escape(fullUrl(path))}</id><link rel="self" href="${escape(fullUrl(path))}"/><updated>${toTimestamp(newest, dispatches[0]?.key ?? path)}</updated>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">${head}${items.join('')}</feed>\n`;
}

/** Atom wants a moment (RFC 3339); a dispatch has a day, which its schema keeps bounded. */
function toTimestamp(date: string, entry: string): string {
  const earliest = parseDate(date)?.earliest ?? NaN;
  if (!Number.isFinite(earliest)) throw new Error(`${entry}: the date “${date}” is no moment`);
  return new Date(earliest).toISOString();
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
