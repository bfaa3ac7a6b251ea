import { describeFiles } from '../../model/describe-files.ts';
import { toLine } from '../text/plain-text.ts';
import type { Parcel } from '../bundle/write-zip.ts';
import type { Story, StoryFile } from './forge.ts';

export interface StoryParts {
  parcel: Parcel;
  /** What was told is called. */
  title: string;
  /** Bytes of the pictures by their file names. */
  pictures: ReadonlyMap<string, Uint8Array>;
}

/**
 * What the form made, as one change. All of it will be public: the note to the stewards, which is for them alone,
 * stays behind.
 */
export function toStory({ parcel: { files, manifest }, title, pictures }: StoryParts): Story {
  const all: StoryFile[] = [
    ...files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
    ...[...pictures].map(([name, bytes]) => ({ path: `content/media/${name}`, bytes })),
  ];
  const paths = all.map(({ path }) => path);
  const { made, credit } = manifest;
  const subject = `content: Take in “${shorten(title)}”`;
  return {
    files: all,
    branch: `contribution/${made}-${toId(paths[0] ?? '')}`,
    message: `${subject}\n\n${describeFiles(paths)}, sent with the form on ${made}.\n\nCredit: ${credit}\n`,
    author: { name: credit.replaceAll(/[<>]/g, ''), email: 'contributor@handedon.invalid' },
    title: subject,
    body: toBody({ paths, credit, made }),
  };
}

/** What the stewards read first. What was typed stands as code, in which nobody is called and nothing is closed. */
function toBody({ paths, credit, made }: { paths: readonly string[]; credit: string; made: string }): string {
  return [
    `A story told with the form of the archive on ${made}: ${describeFiles(paths)}.`,
    `Credit: ${toCode(credit)}. Licence: CC BY-SA 4.0; the entries hold the teller’s consent.`,
    'The form’s own check found nothing that stands in the way. Please read it as text, and see what may lead to a person.',
    paths.map((path) => `- ${toCode(path)}`).join('\n'),
  ].join('\n\n');
}

function toCode(text: string): string {
  return `\`${toLine(text).replaceAll('`', '’')}\``;
}

function toId(path: string): string {
  return (
    path
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]*$/, '') ?? ''
  );
}

/** Short enough for a list of commits. */
function shorten(text: string): string {
  const line = toLine(text);
  return line.length > 80 ? `${line.slice(0, 79).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}
