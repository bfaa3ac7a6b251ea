import { checkHost } from './host.ts';

export interface AddressOptions {
  /** Takes also `/…` and `#…` on this site, and mailto. So unless false. */
  self?: boolean;
  /** Takes ASCII only, for an address that names something rather than leads somewhere (RFC 3986). */
  ascii?: boolean;
}

/**
 * What is wrong with an address, in words that follow the address, or `undefined`: the one rule for links of a text
 * and for fields of a header. Takes whole https, http and mailto addresses of public hosts, and paths of this site.
 */
export function checkAddress(url: string, { self = true, ascii = false }: AddressOptions = {}): string | undefined {
  if (url === '') return 'is empty';
  if (url.length > maxAddressCharacters) return `is longer than ${maxAddressCharacters} characters`;
  if (unsafeCharacter.test(url)) return 'has a space, an invisible character or one that an address may not hold';
  if (/^[/#?]/.test(url)) return checkOwnAddress(url, self);
  if (ascii && /[^\u0000-\u007F]/.test(url)) return describeAscii(url);
  if (!URL.canParse(url)) return /^https?:\/\/[^/?#]/i.test(url) ? checkWebAddress(url) : `must start with ${starts}`;
  const { protocol } = new URL(url);
  if (!linkProtocols.has(protocol))
    return /^[a-z]+:/i.test(url)
      ? `starts with ${protocol} where only https:, http: and mailto: are taken`
      : `must start with ${starts}`;
  if (protocol !== 'mailto:') return checkWebAddress(url);
  return self ? checkMailAddress(url) : 'is not a full address that starts with https://';
}

function checkOwnAddress(url: string, self: boolean): string | undefined {
  if (!self) return 'is not a full address that starts with https://';
  if (!ownAddress.test(url)) return 'is not a plain path on this site';
  const path = url.replace(/[?#].*$/s, '');
  if (/%(?!25)(?:[01][\da-f]|2[ef]|5c|7f|(?![\da-f]{2}))/i.test(path)) return 'hides a sign of its path behind a %';
  return /(?:^|\/)\.{1,2}(?:[/?#]|$)/.test(url) ? 'has dots that climb out of a folder' : undefined;
}

function checkMailAddress(url: string): string | undefined {
  const host = /^mailto:[A-Za-z0-9._%+-]+@([^@/?#%:]+)$/i.exec(url)?.[1];
  return host === undefined ? 'is not a plain e-mail address' : checkHost(host);
}

function checkWebAddress(url: string): string | undefined {
  const authority = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1];
  if (authority === undefined) return 'has no host after https://';
  if (authority.includes('@')) return 'has a name before @ that hides the real host';
  const [, host = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(authority) ?? [];
  if (port !== undefined && (!/^\d{1,5}$/.test(port) || Number(port) > 65_535 || Number(port) === 0))
    return 'has a port that is no number from 1 to 65535';
  return checkHost(host) ?? (URL.canParse(url) ? undefined : 'has a host that no program can read');
}

function describeAscii(url: string): string {
  const plain = URL.canParse(url) ? new URL(url).href : undefined;
  return `has letters beyond a–z, and names more than it leads; ${plain === undefined ? 'write it in ASCII' : `write ${plain}`}`;
}

/** Longest address, in characters. */
export const maxAddressCharacters = 2048;

const linkProtocols: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:']);
const starts = 'https://, http://, mailto:, / or #';
const unsafeCharacter =
  /[\u0000-\u0020\u007F-\u00A0\u1680\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF\\<>"`^{}|]/u;
const ownAddress = /^(?:\/(?![/\\])[A-Za-z0-9\-._~/%()+,;=:@!$&'*]*)?(?:\?[^\s#]*)?(?:#[^\s]*)?$/;
