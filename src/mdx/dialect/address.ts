import { limits, linkProtocols } from './dialect.ts';

/**
 * What is wrong with the address of a link, in words that follow the address, or `undefined`.
 * Takes full https, http and mailto addresses; with `self` (the default) also `/…` and `#…` on this site.
 */
export function checkAddress(url: string, options: { self?: boolean } = {}): string | undefined {
  if (url === '') return 'is empty';
  if (url.length > limits.addressCharacters) return `is longer than ${limits.addressCharacters} characters`;
  if (unsafeCharacter.test(url)) return 'has a space, an invisible character or one that an address may not hold';
  if (/^[/#?]/.test(url)) return checkOwnAddress(url, options.self ?? true);
  if (!URL.canParse(url)) return `must start with ${starts}`;
  const { protocol } = new URL(url);
  if (!linkProtocols.has(protocol))
    return /^[a-z]+:/i.test(url)
      ? `starts with ${protocol} where only https:, http: and mailto: are taken`
      : `must start with ${starts}`;
  return protocol === 'mailto:' ? checkMailAddress(url) : checkWebAddress(url);
}

function checkOwnAddress(url: string, self: boolean): string | undefined {
  if (!self) return 'is not a full address that starts with https://';
  if (!ownAddress.test(url)) return 'is not a plain path on this site';
  return /(?:^|\/)\.{1,2}(?:[/?#]|$)/.test(url) ? 'has dots that climb out of a folder' : undefined;
}

function checkMailAddress(url: string): string | undefined {
  return /^mailto:[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$/.test(url)
    ? undefined
    : 'is not a plain e-mail address';
}

function checkWebAddress(url: string): string | undefined {
  const authority = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1];
  if (authority === undefined) return 'has no host after https://';
  if (authority.includes('@')) return 'has a name before @ that hides the real host';
  const host = authority.replace(/:\d*$/, '');
  if (!/^[A-Za-z0-9.-]+$/.test(host)) return 'has a host in other letters than a–z; write it in its xn-- form';
  if (!host.includes('.') || /^(?:0x|[\d.]+$)/i.test(host) || isNumericHost(url)) return 'has no public host name';
  return undefined;
}

function isNumericHost(url: string): boolean {
  return /^\d+(?:\.\d+){3}$/.test(new URL(url).hostname);
}

const starts = 'https://, http://, mailto:, / or #';
const unsafeCharacter =
  /[\u0000-\u0020\u007F-\u00A0\u1680\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF\\<>"`^{}|]/u;
const ownAddress = /^(?:\/(?![/\\])[A-Za-z0-9\-._~/%()+,;=:@!$&'*]*)?(?:\?[^\s#]*)?(?:#[^\s]*)?$/;
