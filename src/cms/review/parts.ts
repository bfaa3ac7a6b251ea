import type { CatalogueState } from '../catalogue/catalogue.ts';
import type { ChangeReview } from '../settings/change-protocol.ts';
import type { Acts } from './acts.ts';
import type { ReviewClient } from './client.ts';
import type { TypedTexts } from './typed/typed-texts.ts';
import type { Doing } from './use-acts.ts';

/** All that the script of the review page is told by its page; plain JSON. */
export interface ReviewSettings {
  /** Address of the backend. */
  backend: string;
  /** Path under which the site is served. */
  base: string;
  /** Path of the index of all entries that the site was built with. */
  indexPath: string;
  /** Paths of the site’s own stylesheets, for what is shown as the site will show it. */
  stylePaths: readonly string[];
  /** Paths of this page and of the desk’s. */
  reviewPath: string;
  deskPath: string;
}

/** What every part of the page needs. */
export interface ReviewParts {
  settings: ReviewSettings;
  client: ReviewClient;
}

/** What every part of the page of one change needs. */
export interface ChangeProps {
  change: ChangeReview;
  known: CatalogueState;
  parts: ReviewParts;
  acts: Acts;
  doing: Doing;
  /** What was typed and not sent. */
  texts: TypedTexts;
}

/** The same where a part leads to an entry of the change, which is named by its key. */
export interface ShowProps extends ChangeProps {
  show: (key: string) => void;
}

/** Address of the review of one change. */
export function toChangePath({ reviewPath }: Pick<ReviewSettings, 'reviewPath'>, branch: string): string {
  return `${reviewPath}?change=${encodeURIComponent(branch).replaceAll('%2F', '/')}`;
}

/** Id of the part of the page that holds an entry. */
export function toEntryId(key: string): string {
  return `entry-${key.replace('/', '-')}`;
}

/** Title of an entry of a change; its id where it has none. */
export function titleIn(change: Pick<ChangeReview, 'entries'>, key: string): string {
  return change.entries.find((entry) => entry.key === key)?.title ?? key.slice(key.indexOf('/') + 1);
}
