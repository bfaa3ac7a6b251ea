import type { TermRow } from './field-terms.ts';
import { isolate } from './language.ts';
import { siteLanguage, siteLanguages } from '../model/names/site-languages.ts';
import { assetPath, feedPath, fullUrl, pathIn } from './paths.ts';
import { site } from './site.ts';
import { translate } from './translate.ts';

/** What a page says of itself, of which its head is made. */
export interface PageFacts {
  title: string;
  /** What sort of thing the page is about, such as “practice”; tells pages of one title apart. */
  kind?: string | undefined;
  description: string;
  /** Path of the page itself, with the base. */
  path: string;
  /** BCP 47 tag of the language that title and description are written in. */
  language?: string | undefined;
  isIndexed?: boolean | undefined;
  /** Path of a picture of 1200 by 630 pixels that says its title; that of the site where it has none. */
  picture?: string | undefined;
  /** Rows of Dublin Core and Highwire, from `field-terms`. */
  terms?: readonly TermRow[] | undefined;
  /** Feeds that tell of what the page lists; that of the whole archive where it has none. */
  feeds?: readonly PageFeed[] | undefined;
  /** Where else it is: files, parts, and what it stands under (RFC 8288; Signposting, level 1). */
  signposts?: readonly Signpost[] | undefined;
}

/** A feed by the name of its file. */
export interface PageFeed {
  name: string;
  title: string;
}

/** A typed link from a page to what belongs to it. */
export interface Signpost {
  rel: string;
  href: string;
  type?: string;
  title?: string;
}

/** What stands in a page's head beside its policy and styles; each row holds the attributes of one element. */
export interface Head {
  title: string;
  metas: Record<string, string>[];
  links: Record<string, string>[];
}

/** The head of a page: title, description, addresses, icons, what others show of a link to it, and its terms and signposts. */
export function toHead(facts: PageFacts): Head {
  const { title, kind, description, isIndexed = true, terms = [], signposts = [], feeds = [archiveFeed] } = facts;
  return {
    title:
      title === site.name
        ? `${site.name}: ${translate('tagline')}`
        : [isolate(title), kind, site.name].filter(Boolean).join(' · '),
    metas: [
      { name: 'description', content: description },
      ...(isIndexed ? [] : [{ name: 'robots', content: 'noindex' }]),
      ...toSocialRows(facts),
      ...terms.flatMap(([name, content]) => (linkedTerms.has(name) ? [] : [{ name, content }])),
    ],
    links: [
      ...(isIndexed ? [{ rel: 'canonical', href: fullUrl(facts.path) }, ...toLanguageLinks(facts.path)] : []),
      ...feeds.flatMap(toFeedLinks),
      ...iconLinks,
      ...(terms.length > 0 ? [{ rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' }] : []),
      ...terms.flatMap(([rel, href]) => (linkedTerms.has(rel) ? [{ rel, href }] : [])),
      ...signposts.map((signpost) => ({ ...signpost })),
    ],
  };
}

/**
 * The same page in every language, this one among them, and for readers of any other in the first (`x-default`); nothing
 * where there is one language.
 */
export function listLanguageLinks(path: string): { hreflang: string; href: string }[] {
  if (site.languages.length === 1) return [];
  const rows = [
    ...site.languages.map((language) => [language, language] as const),
    ['x-default', siteLanguages[0]] as const,
  ];
  return rows.map(([hreflang, language]) => ({ hreflang, href: fullUrl(pathIn(language, path)) }));
}

function toLanguageLinks(path: string): Record<string, string>[] {
  return listLanguageLinks(path).map((link) => ({ rel: 'alternate', ...link }));
}

/** Terms that name another page: links (DC-HTML), since Zotero takes an address in words for the title of a journal. */
const linkedTerms: ReadonlySet<string> = new Set(['DCTERMS.relation', 'DCTERMS.source']);

/** What is new in the whole archive, for pages that have no feed of their own. */
const archiveFeed: PageFeed = { name: 'all', title: translate('feed') };

function toFeedLinks({ name, title }: PageFeed): Record<string, string>[] {
  const link = { rel: 'alternate', title };
  return [{ ...link, type: 'application/atom+xml', href: feedPath(name, 'atom') }];
}

const iconLinks = [
  { rel: 'icon', href: assetPath('favicon.ico'), sizes: '32x32' },
  { rel: 'icon', href: assetPath('mark.svg'), type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: assetPath('icon-180.png') },
  { rel: 'manifest', href: assetPath('manifest.webmanifest') },
];

/** What messengers and networks show of a link: Open Graph (ogp.me), and the one tag that X wants beside it. */
function toSocialRows(facts: PageFacts) {
  const { title, description, path, language = siteLanguage, kind, isIndexed = true, picture } = facts;
  const rows: Record<string, string> = {
    'og:site_name': site.name,
    'og:type': kind ? 'article' : 'website',
    'og:title': title,
    'og:description': description,
    'og:locale': toLocale(language),
    ...(isIndexed && { 'og:url': fullUrl(path) }),
    'og:image': fullUrl(picture ?? assetPath('share.png')),
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': picture === undefined ? `${site.name}: ${translate('tagline')}` : title,
  };
  return [
    ...Object.entries(rows).map(([property, content]) => ({ property, content })),
    { name: 'twitter:card', content: 'summary' },
  ];
}

/** Open Graph wants a language with a country: the likeliest one where the tag names none. */
function toLocale(language: string): string {
  const known = locales.get(language);
  if (known !== undefined) return known;
  const { language: code, region } = new Intl.Locale(language).maximize();
  const locale = region ? `${code}_${region}` : code;
  locales.set(language, locale);
  return locale;
}

const locales = new Map<string, string>();
