/** What the site is called and where it lives; set by SITE_URL and BASE_PATH when it is built. */
export const site = {
  name: 'Handed On',
  tagline: 'a living archive of mutual aid histories',
  /** Origin without a path, such as https://handedon.example. */
  url: (process.env['SITE_URL'] ?? 'http://localhost:4321').replace(/\/+$/, ''),
  /** Path under which the site is served; begins and ends with a slash. */
  base: toBase(process.env['BASE_PATH']),
  /** How people without git reach the stewards, as words to show: SITE_CONTACT. */
  contact: process.env['SITE_CONTACT']?.trim() || undefined,
} as const;

/** `sub`, `/sub` and `/sub/` all mean `/sub/`. */
export function toBase(path: string | undefined): string {
  const trimmed = (path ?? '').replaceAll(/^\/+|\/+$/g, '');
  return trimmed ? `/${trimmed}/` : '/';
}
