import { contributionFormat, type Contribution } from '../../model/contribution.ts';
import type { NamedPicture } from './pictures.ts';
import { toPlainText } from '../text/plain-text.ts';
import type { Teller } from './teller.ts';

interface ManifestParts {
  teller: Teller;
  note: string;
  files: readonly string[];
  pictures: readonly NamedPicture[];
}

/** What a bundle says of itself. */
export function toManifest({ teller, note, files, pictures }: ManifestParts): Contribution {
  return {
    format: contributionFormat,
    version: 1,
    made: teller.today,
    credit: teller.credit,
    language: teller.language,
    ...(toPlainText(note) && { note: toPlainText(note) }),
    files: [...files, ...pictures.map(({ name }) => `content/media/${name}`)],
  };
}
