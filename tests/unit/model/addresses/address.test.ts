import { describe, expect, it } from 'vitest';
import { checkAddress } from '../../../../src/model/addresses/address.ts';

describe('checkAddress', () => {
  it.each([
    'https://example.org',
    'https://example.org:8443/a?b=c#d',
    'https://web.archive.org/web/2019/https://example.org/(x)',
    'https://es.wikipedia.org/wiki/Cataluña',
    'https://xn--e1afmkfd.example/',
    'http://www.example.org/',
    'HTTPS://example.org/',
    'mailto:someone@example.org',
    'mailto:someone@exämple.org',
    'https://exämple.org/',
    'https://пример.рф/',
    'https://сор.рф/',
    'https://пример.com/',
    'https://例え.jp/',
    'https://日本語とkana.jp/',
    'https://παράδειγμα.gr/',
    'https://ışık.example/',
    'https://عربي.example/',
    'https://foo-.example.com/',
    'https://some_name.example.com/',
    'http://expyuzz4wqqyqhjn.onion/',
    '/projects/50%25/',
    '/search/?q=%2F',
    '/projects/vandu/',
    '/',
    '/search/?q=food#results',
    '#people',
    '#maría',
  ])('takes %s', (url) => {
    expect(checkAddress(url)).toBeUndefined();
  });

  it.each([
    ['', 'is empty'],
    ['javascript:alert(1)', 'starts with javascript:'],
    ['data:text/html,x', 'starts with data:'],
    ['//evil.example/', 'is not a plain path'],
    ['/\\evil.example', 'has a space'],
    ['/a/../../b', 'has dots'],
    ['other.mdx', 'must start with'],
    ['./a', 'must start with'],
    ['https:/evil.example', 'has no host'],
    ['https://archive.org@evil.example/', 'has a name before @'],
    ['https://аrchive.org/', 'mixes Cyrillic and Latin letters'],
    ['http://127.0.0.1/', 'no public host'],
    ['http://0x7f.1/', 'no public host'],
    ['http://2130706433/', 'no public host'],
    ['http://[::1]/', 'no public host'],
    ['http://localhost:4321/', 'no public host'],
    ['https://127.1/', 'no public host'],
    ['https://0177.0.0.1/', 'no public host'],
    ['https://①27.0.0.1/', 'no public host'],
    ['http://8.8.8.8/', 'no public host'],
    ['http://[::ffff:127.0.0.1]/', 'no public host'],
    ['https://localhost./', 'ends in a dot'],
    ['https://example.org./', 'ends in a dot'],
    ['https://a.localhost/', 'own machine or network'],
    ['http://router.local/', 'own machine or network'],
    ['http://nas.HOME.arpa/', 'own machine or network'],
    ['http://127.0.0.1.nip.io/', 'own machine or network'],
    ['http://app.localtest.me/', 'own machine or network'],
    ['https://./', 'no public host'],
    ['https://a..example.org/', 'empty or endless part'],
    ['https://example.org:99999/', 'has a port'],
    ['https://example.org:x/', 'has a port'],
    ['https://аррӏе.com/', 'look like others'],
    ['https://lınkedin.com/', 'look like others'],
    ['https://ｅxample.org/', 'read as others'],
    ['https://example。org/', 'no host may have'],
    ['https://exam\u00ADple.org/', 'no host may have'],
    ['https://example.org%2F@evil.example/', 'has a name before @'],
    ['https://ex%61mple.org/', 'no host may have'],
    ['/%5Cevil.example/', 'hides a sign'],
    ['/%2e%2e/%2e%2e/etc/', 'hides a sign'],
    ['/a%2Fb/', 'hides a sign'],
    ['/%zz/', 'hides a sign'],
    ['mailto:a@localhost', 'no public host'],
    ['mailto:a@127.0.0.1', 'no public host'],
    ['mailto:a@example.org?bcc=b@example.org', 'is not a plain e-mail'],
    ['https://example.org/ a', 'has a space'],
    ['https://example.org/\u202Ea', 'invisible'],
    [`https://example.org/${'a'.repeat(2048)}`, 'is longer than'],
  ])('refuses %s', (url, problem) => {
    expect(checkAddress(url)).toContain(problem);
  });

  it('takes no address of this site where a full one is meant', () => {
    expect(checkAddress('/projects/', { self: false })).toBe('is not a full address that starts with https://');
    expect(checkAddress('mailto:a@example.org', { self: false })).toBe(
      'is not a full address that starts with https://',
    );
  });

  it('names the ASCII form of an address that only names something', () => {
    expect(checkAddress('https://exämple.org/by', { ascii: true })).toContain('write https://xn--exmple-cua.org/by');
    expect(checkAddress('https://xn--exmple-cua.org/by', { ascii: true })).toBeUndefined();
  });
});
