import { readSettings } from './settings.ts';

const { settings } = readSettings();

/** What the site is called and where it lives; set by SITE_URL, BASE_PATH and SITE_CONTACT when it is built. */
export const site = {
  name: 'Handed On',
  /** Origin without a path, such as https://handedon.example. */
  url: settings.url ?? 'http://localhost:4321',
  /** Path under which its pages in this language are served; begins and ends with a slash. */
  base: settings.base,
  /** Path under which the whole site is served, with what all its languages share. */
  root: settings.root,
  /** Every language that it is made in. */
  languages: settings.languages,
  /** How people without git reach the stewards, as words to show. */
  contact: settings.contact,
} as const;
