/**
 * What is wrong with the host of a web address, in words that follow the address, or `undefined`.
 * Takes names that anybody can reach, in any one script (IDNA 2008 writes them as xn--…); no numbers, no names of
 * this machine or of a private network, and no letters that pass for those of another script.
 */
export function checkHost(host: string): string | undefined {
  if (host === '' || host === '.') return 'has no public host name';
  if (host.startsWith('[') || isNumeric(host)) return 'has no public host name: numbers may lead anywhere';
  if (host.endsWith('.')) return 'has a host that ends in a dot; delete the dot';
  if (!hostPattern.test(host) || host.length > 253) return 'has a host with letters that no host may have';
  if (host.normalize('NFKC') !== host)
    return 'has a host in letters that are read as others; write it in plain letters';
  const labels = host.toLowerCase().split('.');
  if (labels.some((label) => label === '' || label.length > 63)) return 'has a host with an empty or endless part';
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || !/\p{L}/u.test(last)) return 'has no public host name';
  if (ownNames.has(last) || host.toLowerCase().endsWith('.home.arpa'))
    return 'has no public host name: it leads to the reader’s own machine or network';
  if (labels.length > 2 && mirrors.has(labels.slice(-2).join('.')))
    return 'has no public host name: it can lead to the reader’s own machine or network';
  const isPlain = !nonAscii.test(last);
  return labels.map((label) => checkLabel(label, isPlain)).find((problem) => problem !== undefined);
}

/** The host as all programs compare it: small letters, xn-- for other scripts, without `www.`; undefined for none. */
export function toComparableHost(host: string): string | undefined {
  if (!URL.canParse(`http://${host}/`)) return undefined;
  return new URL(`http://${host}/`).hostname.replace(/\.$/, '').replace(/^www\.(?=.*\.)/, '');
}

/** Letters that look like Latin ones mislead only before an ending in Latin letters, such as `.com`. */
function checkLabel(label: string, endsInLatin: boolean): string | undefined {
  if (!nonAscii.test(label)) return undefined;
  const scripts = listScripts(label);
  if (scripts.length > 1) return `has a host that mixes ${scripts.join(' and ')} letters; write it as it is registered`;
  const letters = Array.from(label).filter((letter) => /\p{L}/u.test(letter));
  if (endsInLatin && letters.every((letter) => nonAsciiTwins.has(letter) || /[a-z]/.test(letter)))
    return 'has a host in letters that look like others; write it in its xn-- form if it is meant';
  return undefined;
}

/** Scripts of a label; the three of Japanese count as one, as do those that are written with Chinese signs. */
function listScripts(label: string): string[] {
  const found = new Set(
    Array.from(label, (letter) => scripts.find(({ pattern }) => pattern.test(letter))?.name ?? 'other'),
  );
  found.delete('common');
  if (found.has('East Asian')) found.delete('Latin');
  return [...found];
}

/** Every spelling of an IP address (four numbers, one number, hexadecimal, octal) ends in a number. */
function isNumeric(host: string): boolean {
  if (/^(?:\d+|0x[\da-f]*)$/i.test(host.normalize('NFKC').replace(/\.$/, '').split('.').at(-1) ?? '')) return true;
  return URL.canParse(`http://${host}/`) && /^(?:\d+(?:\.\d+){3}|\[.*\])$/.test(new URL(`http://${host}/`).hostname);
}

const hostPattern = /^[\p{L}\p{M}\p{N}_.-]+$/u;
const nonAscii = /[^\u0000-\u007F]/;

/** Ends of names that no public register gives out (RFC 6761, RFC 6762, RFC 8375, and those that routers use). */
const ownNames: ReadonlySet<string> = new Set(
  'localhost localdomain local internal intranet private lan home corp workgroup arpa'.split(' '),
);

/** Services that answer with whatever private address stands in the name. */
const mirrors: ReadonlySet<string> = new Set(
  'nip.io sslip.io xip.io localtest.me lvh.me vcap.me lacolhost.com'.split(' '),
);

/** Letters of other alphabets, and of phonetics, that a reader takes for a Latin one. */
const nonAsciiTwins: ReadonlySet<string> = new Set('авсԁеһіјӏкмнорԛѕтуԝхүғьαβγηικνορτυχωɑɡıʟօսոցհքᴀʙᴄᴅᴇ');

const scripts = [
  { name: 'common', pattern: /[\p{N}\p{M}_-]/u },
  { name: 'Latin', pattern: /\p{Script=Latin}/u },
  { name: 'Cyrillic', pattern: /\p{Script=Cyrillic}/u },
  { name: 'Greek', pattern: /\p{Script=Greek}/u },
  { name: 'Armenian', pattern: /\p{Script=Armenian}/u },
  {
    name: 'East Asian',
    pattern: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}ー々]/u,
  },
  { name: 'Arabic', pattern: /\p{Script=Arabic}/u },
  { name: 'Hebrew', pattern: /\p{Script=Hebrew}/u },
] as const;
