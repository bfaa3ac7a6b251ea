import { pagePath, shortFormPath } from '../../site/paths.ts';
import { toEditHash, toNewHash, type Backend } from './backend.ts';

/** Where the pages of an entry lead those who have something to add: to the desk where there is one, else to the forms. */
export interface ContributionLinks {
  /** Correct or add to an entry. */
  edit: (collection: string, id: string) => string;
  /** Answer what is not known of an entry: one of its questions, by its place from 1, or any. */
  answer: (key: string, question?: number) => string;
  testify: (key: string) => string;
  /** The form that needs no account; undefined where the others lead there already. */
  withoutAccount: ((key: string) => string) | undefined;
}

/** Links for a site that was built with this backend, or without a desk. */
export function toContributionLinks(backend: Backend | undefined): ContributionLinks {
  const toForm = (kind: string) => (key: string, question?: number) =>
    shortFormPath({ about: key, kind, ...(question !== undefined && { question }) });
  if (!backend)
    return {
      edit: (collection, id) => toForm('correction')(`${collection}/${id}`),
      answer: toForm('answer'),
      testify: toForm('testimony'),
      withoutAccount: undefined,
    };
  const toDispatch = (kind: string) => (key: string, question?: number) => {
    // The page writes the question there (search/list/title-answers): a page would hold each of its questions twice.
    const filled = { kind, about: key, ...(question !== undefined && { title: '' }) };
    return `${pagePath('admin')}${toNewHash('dispatches')}?${new URLSearchParams(filled).toString()}`;
  };
  return {
    edit: (collection, id) => `${pagePath('admin')}${toEditHash(collection, id)}`,
    answer: toDispatch('answer'),
    testify: toDispatch('testimony'),
    withoutAccount: (key) => shortFormPath({ about: key }),
  };
}
