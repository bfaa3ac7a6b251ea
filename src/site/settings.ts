import path from 'node:path';
import { siteLanguages, toSiteLanguage, type Language } from '../model/names/site-languages.ts';
import { oneOf, readVariable, type VariableRule, type Variables } from './env-variables.ts';

/** What the environment says of a site; every folder is a whole path. */
export interface Settings {
  /** Origin without a path, such as https://handedon.example; undefined where it is not set. */
  url: string | undefined;
  /** Path under which the site is served, with all its languages; begins and ends with a slash. */
  root: string;
  /** Path under which its pages in this language are served: the root for English, `es/` below it for Spanish. */
  base: string;
  language: Language;
  /** Every language that the site is made in. */
  languages: readonly Language[];
  content: string;
  out: string;
  /** Folder of one build's caches. */
  cache: string;
  /** Folder of the program that renders pages, where a build compiles or runs one; empty elsewhere. */
  program: string;
  contact: string | undefined;
  port: number;
  /** True where nobody watches, such as on a forge's runner: what cannot be checked is then a fault. */
  isUnattended: boolean;
}

/**
 * Settings of a site, each by its rule below. What is wrong is said in one sentence a variable, with what to write,
 * and read as if it were not set: a command says so and stops before it does anything.
 */
export function readSettings(environment: Variables['environment'] = process.env): {
  settings: Settings;
  faults: string[];
} {
  const variables: Variables = { environment, faults: [] };
  const read = (name: SettingName) => readVariable(variables, name, rules[name]);
  const root = read('BASE_PATH') || '/';
  const language = toSiteLanguage(read('SITE_LANGUAGE'));
  const named = (read('SITE_LANGUAGES') || siteLanguages.join(' ')).split(' ');
  const settings = {
    url: read('SITE_URL') || undefined,
    root,
    base: toLanguageBase(root, language),
    language,
    languages: siteLanguages.filter((one) => named.includes(one)),
    content: path.resolve(read('CONTENT_DIR')),
    out: path.resolve(read('OUT_DIR')),
    cache: path.resolve(read('CACHE_DIR')),
    program: read('PROGRAM_DIR'),
    contact: read('SITE_CONTACT') || undefined,
    port: Number(read('PORT') || defaultPort),
    isUnattended: !['', '0', 'false'].includes(read('CI').toLowerCase()),
  };
  return { settings, faults: variables.faults };
}

/** Every variable that the project reads, and what it is for; those of the desk are checked in src/cms/settings/backend.ts. */
export const variableMeanings = {
  SITE_URL: 'the site’s origin',
  BASE_PATH: 'a site under a sub-path',
  SITE_LANGUAGE: 'the language of what is made now',
  SITE_LANGUAGES: 'the languages that the site has',
  CONTENT_DIR: 'another archive',
  OUT_DIR: 'another place for the site',
  CACHE_DIR: 'where a build keeps what it has read; set by the build itself',
  PROGRAM_DIR: 'where a build keeps the compiled pages; set by the build itself',
  SITE_CONTACT: 'how people without git reach you, shown on the about page',
  PORT: 'the port of the local server',
  CMS_BACKEND: 'where the desk keeps what people write',
  CMS_WORKFLOW: 'whether the desk keeps drafts',
  CMS_REPOSITORY: 'the desk’s repository on a forge',
  CMS_BRANCH: 'the desk’s branch',
  CMS_HOST: 'the desk’s forge',
  CMS_APP_ID: 'the desk’s OAuth application',
  CMS_AUTH_URL: 'the desk’s helper for logging in',
  CMS_AUTH_ENDPOINT: 'the path of that helper’s login',
  CMS_OPEN_AUTHORING: 'whether people without write access may propose',
  CMS_PROXY_URL: 'a backend of your own for the desk',
  CHROMIUM: 'a browser for the tests',
  CI: 'set where nobody watches: what cannot be checked is then a fault',
  NODE_ENV: 'set by Astro',
} as const satisfies Readonly<Record<string, string>>;

export type VariableName = keyof typeof variableMeanings;

/** `sub`, `/sub` and `/sub/` all mean `/sub/`. */
export function toBase(text: string | undefined): string {
  const trimmed = (text ?? '').replaceAll(/^\/+|\/+$/g, '');
  return trimmed ? `/${trimmed}/` : '/';
}

/** Where the pages of a language are, below the root of a site. */
export function toLanguageBase(root: string, language: Language): string {
  return language === siteLanguages[0] ? root : `${root}${language}/`;
}

const defaultPort = 4321;

/** Any http(s) origin: also a machine of the neighbourhood, or an onion service. */
const siteOrigin: VariableRule = {
  parse(text) {
    const url = toUrl(text);
    return url?.pathname === '/' ? url.origin : undefined;
  },
  ask(text) {
    const url = toUrl(/^[a-z]+:|\/\//i.test(text) ? text : `https://${text}`);
    const base = url && basePath.parse(url.pathname);
    if (!base) return 'the address at which the site will stand, such as https://your.site';
    return base === '/' ? url.origin : `SITE_URL=${url.origin} and BASE_PATH=${base.slice(0, -1)}`;
  },
  fallback: '',
};

const basePath: VariableRule = {
  parse(text) {
    const isPlain = /^\/?(?:[\w.~-]+(?:\/[\w.~-]+)*\/?)?$/.test(text);
    return isPlain && !text.split('/').some((part) => part === '.' || part === '..') ? toBase(text) : undefined;
  },
  ask: 'a path of letters, digits and hyphens, such as /archive, or leave it out where the site stands at the root',
  fallback: '/',
};

/** A list in any order; the first language is always one. */
const someLanguages: VariableRule = {
  parse(text) {
    const named = text.split(/[\s,]+/).filter(Boolean);
    const isKnown = named.every((name) => siteLanguages.some((language) => language === name));
    return isKnown && named.includes(siteLanguages[0]) ? named.join(' ') : undefined;
  },
  ask: `some of ${siteLanguages.join(', ')}, with ${siteLanguages[0]} among them`,
  fallback: siteLanguages.join(' '),
};

const portNumber: VariableRule = {
  parse: (text) => (/^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? text : undefined),
  ask: `a number from 1 to 65535, such as ${defaultPort}`,
  fallback: String(defaultPort),
};

function folder(fallback: string): VariableRule {
  return { parse: (text) => (text.includes('\0') ? undefined : text), ask: 'the path of a folder', fallback };
}

const words: VariableRule = { parse: (text) => text, ask: 'a few words', fallback: '' };

const rules = {
  SITE_URL: siteOrigin,
  BASE_PATH: basePath,
  SITE_LANGUAGES: someLanguages,
  SITE_LANGUAGE: oneOf(siteLanguages, siteLanguages[0]),
  CONTENT_DIR: folder('content'),
  OUT_DIR: folder('dist'),
  CACHE_DIR: folder('node_modules/.astro'),
  PROGRAM_DIR: words,
  SITE_CONTACT: words,
  PORT: portNumber,
  CI: words,
} as const;

type SettingName = keyof typeof rules;

/** An http(s) address whose host and port are all there is beside a path. */
function toUrl(text: string): URL | undefined {
  if (!/^https?:\/\/[^/\\]/i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isPlain = !url.username && !url.password && !url.search && !url.hash;
  return isPlain && /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/.test(url.hostname) ? url : undefined;
}
