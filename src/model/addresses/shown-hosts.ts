import { toComparableHost } from './host.ts';

/** A host that some words name, as a reader takes them. */
export interface ShownHost {
  /** As they stand in the words, made plain. */
  shown: string;
  /** In the form in which hosts are compared. */
  host: string;
  /** The whole address, where the words name somebody's mail. */
  mail?: string;
  /** True with a scheme, `www.`, a path or a mailbox, which no mere name has. */
  isMarked: boolean;
}

/**
 * The hosts that words name, also with dots that only look like dots, with spaces around them or with hidden
 * characters inside. A bare `name.tld` counts where its ending is registered; `Change.org` beside other words is the
 * name of a group, and `README.md` that of a file.
 */
export function listShownHosts(words: string): ShownHost[] {
  const plain = toPlain(words);
  return [...plain.matchAll(hostLike)].flatMap((match): ShownHost[] => {
    const { scheme = '', mailbox = '', name = '', rest = '' } = match.groups ?? {};
    const host = toComparableHost(name);
    const isMarked = Boolean(scheme || mailbox || rest) || /^www\./i.test(name);
    if (host === undefined || (!scheme && !isRegistered(name))) return [];
    const isWhole = match[0].trim() === plain.trim();
    if (!isMarked && !isWhole && isNameOfGroup(name)) return [];
    return [{ shown: name, host, isMarked, ...(mailbox && { mail: `${mailbox}${name}`.toLowerCase() }) }];
  });
}

/** True for a name with a capital at its beginning and small letters after it. */
export function isNameOfGroup(name: string): boolean {
  return /^\p{Lu}/u.test(name) && name !== name.toUpperCase();
}

/** What a reader sees: without hidden characters, in ordinary letters, and with every dot a dot. */
function toPlain(words: string): string {
  return words
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFKC')
    .replaceAll(/[。](?=[a-z]{2})/gi, '.')
    .replaceAll(/(?<=[a-z\d])(?:[·‧∙⋅・•]|\s*[[(]dot[\])]\s*)(?=(?:com|org|net|info|edu|gov)(?![\p{L}\d]))/giu, '.')
    .replaceAll(/(?<=[a-z\d])\s{1,8}\.\s{0,8}(?=[a-z]{2})/gi, '.')
    .replaceAll(/(?<=[a-z\d]\.)\s{1,8}(?=(?:com|org|net|info|edu|gov)(?![\p{L}\d]))/gu, '');
}

function isRegistered(name: string): boolean {
  const labels = name.toLowerCase().split('.');
  const ending = labels.at(-1) ?? '';
  if ((labels[0] ?? '').length < 2 && !/^(?:com|org|net|co)$/.test(ending)) return false;
  if (endings.has(ending)) return true;
  return /^[a-z]{2}$/.test(ending) && !files.has(ending) && regions.of(ending.toUpperCase()) !== undefined;
}

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Letters of scripts that put spaces between words: others may stand right beside a host. */
const letter = String.raw`(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}_-])`;
const label = `${letter}{1,63}`;
const hostLike = new RegExp(
  String.raw`(?<!${letter}|[.@])(?<scheme>https?:\/{0,3})?(?<mailbox>[\w.+%-]{1,64}@)?(?<name>${label}(?:\.${label}){1,10})(?::\d{1,5})?(?<rest>\/\S*)?`,
  'giu',
);

/** Country codes that are endings of files too. */
const files: ReadonlySet<string> = new Set('md py sh rs pl ps mm'.split(' '));

/** Endings that many hosts have, beside those of countries. */
const endings: ReadonlySet<string> = new Set(
  `com org net edu gov mil int info biz coop museum name pro aero jobs mobi travel cat asia post app dev page blog site
  online shop store tech xyz club community social media news press work works world land life live link space earth
  eco ngo ong foundation fund gives charity help support care health center company group network solutions systems
  today wiki zone cloud email agency london berlin paris nyc amsterdam wales scot cymru gal eus bzh barcelona quebec
  africa top icu vip fun lol red black pink green blue art design studio garden kitchen farm coffee cafe onion uk eu su
  ac рф укр бел срб мкд ею бг қаз мон ελ ευ`
    .split(/\s+/)
    .filter(Boolean),
);
