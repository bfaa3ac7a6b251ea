import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, variableMeanings } from '../../../src/site/settings.ts';

describe('the settings of a site', () => {
  it('stand for themselves where nothing is set', () => {
    expect(readSettings({})).toEqual({
      settings: {
        url: undefined,
        root: '/',
        base: '/',
        language: 'en',
        languages: ['en', 'es'],
        content: path.resolve('content'),
        out: path.resolve('dist'),
        cache: path.resolve('node_modules/.astro'),
        program: '',
        contact: undefined,
        port: 4321,
        isUnattended: false,
      },
      faults: [],
    });
  });

  it('take an empty variable for one that is not set', () => {
    expect(readSettings({ OUT_DIR: '', CONTENT_DIR: ' ', PORT: '', SITE_URL: '' })).toEqual(readSettings({}));
  });

  it.each([
    ['https://your.site', 'https://your.site'],
    ['https://your.site/', 'https://your.site'],
    ['http://localhost:4321', 'http://localhost:4321'],
    ['http://shared-shelf.local:8080', 'http://shared-shelf.local:8080'],
    ['http://abcdefghij.onion', 'http://abcdefghij.onion'],
    ['https://exämple.org', 'https://xn--exmple-cua.org'],
    ['http://[::1]:80', 'http://[::1]'],
  ])('take %s as an origin', (text, url) => {
    expect(readSettings({ SITE_URL: text })).toMatchObject({ settings: { url }, faults: [] });
  });

  it.each([
    ['your.site', 'https://your.site'],
    ['https://your.site/some/where/', 'SITE_URL=https://your.site and BASE_PATH=/some/where'],
    ['https://a"b.example', 'the address at which the site will stand'],
    ['https://user@your.site', 'the address at which the site will stand'],
    ['https://your.site?x', 'the address at which the site will stand'],
    ['javascript:alert(1)', 'the address at which the site will stand'],
    ['https://', 'the address at which the site will stand'],
  ])('refuse %s as an origin and say what to write', (text, remedy) => {
    const { settings, faults } = readSettings({ SITE_URL: text });
    expect(settings.url).toBeUndefined();
    expect(faults).toEqual([expect.stringContaining(`SITE_URL is “${text}”: write ${remedy}`)]);
  });

  it('tell of languages that nobody has once, and make them all', () => {
    const { settings, faults } = readSettings({ SITE_LANGUAGES: 'en tlh' });
    expect(faults).toHaveLength(1);
    expect(settings.languages).toEqual(readSettings({}).settings.languages);
  });

  it.each(['sub', '/sub', '/sub/', 'a/b-c.d_e~f'])('take %s as a path', (text) => {
    const { settings, faults } = readSettings({ BASE_PATH: text });
    expect(faults).toEqual([]);
    expect(settings.base).toBe(`/${text.replaceAll(/^\/|\/$/g, '')}/`);
  });

  it.each([
    '//evil.example/',
    '/a//b',
    '/a"b',
    "/a'b",
    '/a b',
    '/../a',
    '/a/./b',
    '/a?b',
    '/a#b',
    '/a%20b',
    'https://x',
  ])('refuse %s as a path', (text) => {
    const { settings, faults } = readSettings({ BASE_PATH: text });
    expect(settings.base).toBe('/');
    expect(faults).toEqual([expect.stringContaining(`BASE_PATH is “${text}”: write a path`)]);
  });

  it.each([
    ['/', '/es/'],
    ['/archive', '/archive/es/'],
  ])('put pages in Spanish below %s at %s, where the languages share the rest', (path, base) => {
    expect(readSettings({ BASE_PATH: path, SITE_LANGUAGE: 'es' }).settings).toMatchObject({ base, language: 'es' });
    expect(readSettings({ BASE_PATH: path, SITE_LANGUAGE: 'es' }).settings.root).toBe(base.slice(0, -3));
    expect(readSettings({ BASE_PATH: path }).settings.base).toBe(base.slice(0, -3));
  });

  it('refuse a language that the site is not made in', () => {
    const { settings, faults } = readSettings({ SITE_LANGUAGE: 'fr' });
    expect(settings).toMatchObject({ language: 'en', base: '/' });
    expect(faults).toEqual(['SITE_LANGUAGE is “fr”: write en or es.']);
  });

  it.each(['abc', '-1', '65536', '4321.5', '1e3', '0x10', '99999999999'])('refuse %s as a port', (text) => {
    const { settings, faults } = readSettings({ PORT: text });
    expect(settings.port).toBe(4321);
    expect(faults).toEqual([`PORT is “${text}”: write a number from 1 to 65535, such as 4321.`]);
  });

  it.each([
    ['true', true],
    ['1', true],
    ['false', false],
    ['0', false],
  ])('with CI=%s say whether nobody watches', (text, isUnattended) => {
    expect(readSettings({ CI: text }).settings.isUnattended).toBe(isUnattended);
  });
});

describe('the variables', () => {
  const used = [...listSources('src'), 'astro.config.mjs', 'vitest.config.ts'].flatMap((file) => {
    const text = fs.readFileSync(file, 'utf8');
    return [...text.matchAll(/process\.env(?:\.|\[')([A-Z_]+)|\bread\w*\((?:variables, )?'([A-Z_]+)'/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
  });

  it('that the project reads are all in the one list', () => {
    const own = used.filter((name) => !Object.hasOwn(variableMeanings, name));
    expect(own.filter((name) => !inherited.has(name))).toEqual([]);
    expect(used).toContain('SITE_URL');
    expect(used).toContain('CMS_BACKEND');
  });

  it('that people set are explained', () => {
    const docs = ['README.md', 'docs/contributing-desk.md'].map((file) => fs.readFileSync(file, 'utf8')).join('\n');
    const hidden = ['CACHE_DIR', 'PROGRAM_DIR', 'NODE_ENV', 'CI'];
    const names = Object.keys(variableMeanings).filter((name) => !hidden.includes(name));
    expect(names.filter((name) => !docs.includes(`\`${name}`))).toEqual([]);
  });
});

/** What other programs are told, not what this one is. */
const inherited: ReadonlySet<string> = new Set([
  'GIT_REPO_DIRECTORY',
  'GIT_CONFIG_COUNT',
  'NODE_COMPILE_CACHE',
  'WHOLE_GATE',
]);

function listSources(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs|astro)$/.test(name))
    .map((name) => path.join(folder, name));
}
