import { localBackendPath, type Backend } from './backend.ts';

/** Where changes are looked at: on a page of ours, at the forge that keeps them, or nowhere, since there are none. */
export type ReviewPlace = { kind: 'page'; backend: string } | { kind: 'forge'; url: string } | { kind: 'none' };

/** The place for a site that was built with this backend, or without a desk. */
export function findReviewPlace(backend: Backend | undefined): ReviewPlace {
  if (!backend || backend.workflow === 'simple') return { kind: 'none' };
  switch (backend.name) {
    case 'local':
      return { kind: 'page', backend: localBackendPath };
    case 'proxy':
      return { kind: 'page', backend: backend.url };
    case 'github':
      return { kind: 'forge', url: `https://github.com/${backend.repository}/pulls` };
    case 'gitlab':
      return { kind: 'forge', url: `${backend.host}/${backend.repository}/-/merge_requests` };
    case 'forgejo':
      return { kind: 'forge', url: `${backend.host}/${backend.repository}/pulls` };
  }
}
