/** The development server puts styles into the page; nothing that is built may. */
export const developmentPolicy = (policy: string) =>
  policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

/** Content security policy of every page of the archive (CSP level 3): only our own files, nothing inline. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** For the forms and the page on keeping, which start programs for a time without a network (Service Workers). */
export const keepingPolicy = `${pagePolicy}; worker-src 'self'`;

/** For a page that may reach others beside our own files, and nobody else: a forge's API, or the indexes of neighbours. */
export function policyToReach(origins: readonly string[]): string {
  return pagePolicy.replace("connect-src 'self'", ["connect-src 'self'", ...origins].join(' '));
}
