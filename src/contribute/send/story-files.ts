import { describeFiles } from '../../model/describe-files.ts';
import { shorten } from '../../model/names/shorten.ts';
import { toTakeIn } from '../../model/take-in.ts';
import { toLine } from '../text/plain-text.ts';
import type { Parcel } from '../bundle/write-zip.ts';
import type { Story, StoryFile } from './forge.ts';
import { say } from '../text/say-sent.ts';

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
  const { subject, message, author } = toTakeIn(manifest, { title: shorten(toLine(title)), paths });
  return {
    files: all,
    branch: `contribution/${toName(made, paths[0])}`,
    message: `${message}\n`,
    // No forge would take them in a name; git leaves them out by itself.
    author: { ...author, name: author.name.replaceAll(/[<>]/g, '') },
    title: subject,
    body: toBody({ paths, credit, made }),
  };
}

/** What the stewards read first. What was typed stands as code, in which nobody is called and nothing is closed. */
function toBody({ paths, credit, made }: { paths: readonly string[]; credit: string; made: string }): string {
  return [
    say('requestTold', { made, files: describeFiles(paths) }),
    say('requestCredit', { credit: toCode(credit) }),
    say('requestChecked'),
    paths.map((path) => `- ${toCode(path)}`).join('\n'),
  ].join('\n\n');
}

function toCode(text: string): string {
  return `\`${toLine(text).replaceAll('`', '’')}\``;
}

/** The day and the first entry; a dispatch begins with its day already. */
function toName(made: string, path = ''): string {
  const id = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return id.startsWith(made) ? id : `${made}-${id}`;
}
