import { strToU8, zipSync, type Zippable } from 'fflate';
import { manifestName, type Contribution } from '../../model/contribution.ts';
import { say, sayCount } from '../text/say-sent.ts';

/** What is put into one file to be handed over. */
export interface Parcel {
  files: readonly { path: string; text: string }[];
  manifest: Contribution;
}

/** A picture’s bytes under their name. */
export interface PictureFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * The bundle as a ZIP file: the same answers on the same day give the same bytes, and no clock, user or system is
 * written into it beside the day.
 */
export function zipBundle({ files, manifest }: Parcel, pictures: readonly PictureFile[] = []): Uint8Array {
  const tree: Zippable = {
    'README.txt': strToU8(toReadme(manifest)),
    [manifestName]: strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
  };
  for (const { path, text } of files) tree[path] = strToU8(text);
  for (const { name, bytes } of pictures) tree[`content/media/${name}`] = [bytes, { level: 0 }];
  return zipSync(tree, { mtime: toNoon(manifest.made), os: 0, level: 9 });
}

/** Everything as one text, for a letter: each file between lines that say which it is. Pictures have to be attached. */
export function toMailText({ files, manifest }: Parcel): string {
  const all = [
    { path: manifestName, text: `${JSON.stringify(manifest, null, 2)}\n` },
    ...files.map(({ path, text }) => ({ path, text })),
  ];
  const pictures = manifest.files.filter((path) => path.startsWith('content/media/'));
  return [
    toReadme(manifest),
    ...(pictures.length > 0 ? [`${say('noPictures', { pictures: pictures.join(', ') })}\n`] : []),
    ...all.map(({ path, text }) => `===== ${path} =====\n${text}===== end of ${path} =====\n`),
  ].join('\n');
}

/** What the download is called. */
export function toFileName({ made, files }: Contribution): string {
  const name =
    files[0]
      ?.split('/')
      .at(-1)
      ?.replace(/\.[^.]*$/, '') ?? 'contribution';
  return `${name.startsWith(made) ? '' : `${made}-`}${name}.zip`;
}

/** ZIP keeps local time without a zone; noon is the same day everywhere. */
function toNoon(day: string): Date {
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}

function toReadme({ made, credit, files }: Contribution): string {
  return say('readme', { made, credit, files: sayCount(files.length, 'oneFile', 'manyFiles') });
}
