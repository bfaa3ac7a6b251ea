import type { Contribution } from './contribution.ts';
import { describeFiles } from './describe-files.ts';

/** What a story that was told with the form is taken in with: message and author of the commit, as its teller wishes. */
export function toTakeIn(
  { credit, made }: Pick<Contribution, 'credit' | 'made'>,
  { title, paths }: { title: string; paths: readonly string[] },
): TakeIn {
  const subject = `content: Take in “${title}”`;
  return {
    subject,
    message: `${subject}\n\n${describeFiles(paths)}, sent with the form on ${made}.\n\nCredit: ${credit}`,
    author: { name: credit, email: 'contributor@handedon.invalid' },
  };
}

export interface TakeIn {
  subject: string;
  message: string;
  /** With an address that does not exist. */
  author: { name: string; email: string };
}
