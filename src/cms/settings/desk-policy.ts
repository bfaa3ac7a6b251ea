import { pagePolicy } from '../../site/policy.ts';
import { listOrigins, type Backend } from './backend.ts';

/**
 * Content security policy of the desk's page (CSP level 3). Decap writes its styles from script and shows pictures
 * from memory; it gets no `unsafe-eval`, so that nothing contributed can ever be run.
 */
export function deskPolicy(backend: Backend): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    ["connect-src 'self' blob:", ...listOrigins(backend)].join(' '),
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** Policy of the page on which changes are reviewed: that of every page, with pictures from memory. */
export function reviewPolicy(backend: Backend): string {
  return pagePolicy
    .replace("img-src 'self'", "img-src 'self' blob:")
    .replace("connect-src 'self'", ["connect-src 'self'", ...listOrigins(backend)].join(' '));
}
