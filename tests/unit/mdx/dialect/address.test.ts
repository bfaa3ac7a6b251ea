import { describe, expect, it } from 'vitest';
import { checkAddress } from '../../../../src/mdx/dialect/address.ts';

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
    ['https://аrchive.org/', 'in other letters'],
    ['http://127.0.0.1/', 'no public host'],
    ['http://0x7f.1/', 'no public host'],
    ['http://2130706433/', 'no public host'],
    ['http://[::1]/', 'in other letters'],
    ['http://localhost:4321/', 'no public host'],
    ['mailto:a@example.org?bcc=b@example.org', 'is not a plain e-mail'],
    ['https://example.org/ a', 'has a space'],
    ['https://example.org/\u202Ea', 'invisible'],
    [`https://example.org/${'a'.repeat(2048)}`, 'is longer than'],
  ])('refuses %s', (url, problem) => {
    expect(checkAddress(url)).toContain(problem);
  });

  it('takes no address of this site where a full one is meant', () => {
    expect(checkAddress('/projects/', { self: false })).toBe('is not a full address that starts with https://');
  });
});
