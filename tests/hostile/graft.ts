import { listManifest, readCase, type Case, type CaseFolder, type Check, type Place } from './manifest.ts';
import { places, rewrites, titles } from './exceptions.ts';

/** A valid entry of the archive that carries the cases. */
export interface Host {
  /** Its folder in content/, such as "dispatches". */
  folder: string;
  /** The lines of its header without the delimiters. One is `title: …`; none is `summary`, `alsoKnownAs` or `openQuestions`. */
  header: readonly string[];
  /** The id of a source that the header lists. */
  source: string;
}

/** A case as a file of content/. */
export interface GraftedCase {
  id: string;
  family: string;
  /** Inert cases may be refused too; if they are shown, nothing in them runs. */
  expect: 'refused' | 'shown' | 'inert';
  why: string;
  /** Path in content/. */
  path: string;
  content: Uint8Array;
  mode?: number;
  /** What the path links to, for a symbolic link; then `content` is empty. */
  symlink?: string;
  /** Files that lie beside it. */
  beside: { path: string; content: Uint8Array }[];
  /** Where a fault of a refused case must point. */
  at?: Place;
  check: Check;
  title?: string;
  text: readonly string[];
  links: readonly string[];
}

/** Every attack and every odd but honest entry, each grafted onto the host. */
export function listCases(host: Host): GraftedCase[] {
  return [
    ...listManifest('hostile').map((row) => graft(row, 'hostile', host)),
    ...listManifest('legit').map((row) => graft(row, 'legit', host)),
    ...listManifest('second/hostile').map((row) => graft(row, 'second/hostile', host)),
    ...listManifest('second/legit').map((row) => graft(row, 'second/legit', host)),
  ];
}

function graft(row: Case, folder: CaseFolder, host: Host): GraftedCase {
  const original = rewrite(row, readOriginal(row, folder), host);
  const grafted = graftHeader(original, row.replace ? withoutFieldsOf(original, host) : host);
  const made = row.make && 'path' in row.make ? row.make : undefined;
  const at = places[row.id] ?? row.at;
  return {
    id: row.id,
    family: row.family,
    expect: row.expect === 'refused' ? 'refused' : isEither(row, folder) ? 'inert' : 'shown',
    why: row.why,
    path: `${host.folder}/${row.make ? ('path' in row.make ? row.make.path : row.make.symlink) : `${row.id}.mdx`}`,
    content: Buffer.from(grafted.text, 'latin1'),
    ...(made?.mode !== undefined && { mode: made.mode }),
    ...(row.make && 'symlink' in row.make && { symlink: row.make.to }),
    beside: (row.with ?? []).map(({ from, to }) => ({ path: `${host.folder}/${to}`, content: readCase(folder, from) })),
    ...(at && { at: { line: grafted.moveLine(at.line), column: at.column } }),
    check: row.check ?? {},
    ...(row.title !== undefined && { title: titles[row.id]?.title ?? row.title }),
    text: row.text ?? [],
    links: row.links ?? [],
  };
}

/** In the second set a case that is called inert may be refused too. */
function isEither({ expect }: Case, folder: CaseFolder): boolean {
  return expect === 'inert' && folder === 'second/hostile';
}

/** The case's own bytes, one character a byte, so that broken text stays broken. */
function readOriginal(row: Case, folder: CaseFolder): string {
  if (row.file !== null) return readCase(folder, row.file).toString('latin1');
  if (row.build) return toBytes(row.build.head + row.build.unit.repeat(row.build.times) + row.build.tail);
  return row.make && 'path' in row.make ? toBytes(row.make.content) : '';
}

function rewrite(row: Case, original: string, host: Host): string {
  const lines = rewrites[row.id]?.lines ?? [];
  return lines.reduce((text, [from, to]) => {
    if (!text.includes(toBytes(from))) throw new Error(`${row.id} no longer holds “${from}”`);
    return text.replaceAll(toBytes(from), toBytes(to.replaceAll('{source}', host.source)));
  }, original);
}

/**
 * Replaces the title line of a case by the host's whole header. A case whose title is the attack,
 * or is missing, keeps its own first lines and gets the rest of the host's header after them.
 */
function graftHeader(original: string, host: Host): { text: string; moveLine(line: number): number } {
  const header = host.header.map(toBytes);
  const plain = /^title: A hostile entry$/m.exec(original);
  if (plain) {
    const line = original.slice(0, plain.index).split('\n').length;
    return {
      text: splice(original, [plain.index, plain.index + plain[0].length], header.join('\n')),
      moveLine: (from) => (from > line ? from + header.length - 1 : from),
    };
  }
  const first = /^(?:\u00EF\u00BB\u00BF)?---\r?\n[^\n]*\n/.exec(original);
  if (!first || !original.includes('---', 4)) return { text: original, moveLine: (from) => from };
  const others = header.filter((line) => !line.startsWith('title:'));
  return {
    text: splice(original, [first[0].length, first[0].length], others.map((line) => `${line}\n`).join('')),
    moveLine: (from) => (from > 2 ? from + others.length : from),
  };
}

/** A host without the fields that the header of a case gives itself. */
function withoutFieldsOf(original: string, host: Host): Host {
  const given = [...original.matchAll(/^([a-zA-Z]+):/gm)].map(([, name]) => name).filter((name) => name !== 'title');
  return { ...host, header: host.header.filter((line) => !given.includes(/^[a-zA-Z]+/.exec(line)?.[0])) };
}

function splice(text: string, [start, end]: readonly [number, number], inserted: string): string {
  return text.slice(0, start) + inserted + text.slice(end);
}

function toBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
