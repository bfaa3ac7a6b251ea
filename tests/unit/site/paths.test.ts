import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageNames } from '../../../src/site/page-names.ts';
import * as paths from '../../../src/site/paths.ts';
import { toBase } from '../../../src/site/settings.ts';

describe('the base of the site', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['sub', '/sub/'],
    ['/sub', '/sub/'],
    ['//sub//', '/sub/'],
    ['/sub/deeper/', '/sub/deeper/'],
  ])('of %j is %s', (text, base) => {
    expect(toBase(text)).toBe(base);
  });
});

const program = `
import * as paths from './src/site/paths.ts';
console.log(JSON.stringify([
  paths.pagePath(''), paths.pagePath('search'), paths.listPath('projects'), paths.entryPath('projects/a'),
  paths.termPath('channel', 'revived'), paths.shortFormPath(), paths.shortFormPath({ about: 'projects/vandu', kind: 'answer', question: 3 }), paths.assetPath('/media/a.jpg'), paths.assetPath('x.css'),
  paths.fullUrl(paths.entryPath('projects/a')),
]));`;

/** The addresses of a site that is built with this environment. */
function listPaths(env: Record<string, string>): unknown {
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    }),
  );
}

describe('an address', () => {
  it('stands at the root unless the site has a base', () => {
    expect(listPaths({ BASE_PATH: '', SITE_URL: 'https://archive.example/' })).toEqual([
      '/',
      '/search/',
      '/projects/',
      '/projects/a/',
      '/glossary/#channel-revived',
      '/contribute/answer/',
      '/contribute/answer/?about=projects/vandu&kind=answer&question=3',
      '/media/a.jpg',
      '/x.css',
      'https://archive.example/projects/a/',
    ]);
  });

  it('begins with the base of the site', () => {
    expect(listPaths({ BASE_PATH: 'sub', SITE_URL: 'https://archive.example' })).toEqual([
      '/sub/',
      '/sub/search/',
      '/sub/projects/',
      '/sub/projects/a/',
      '/sub/glossary/#channel-revived',
      '/sub/contribute/answer/',
      '/sub/contribute/answer/?about=projects/vandu&kind=answer&question=3',
      '/sub/media/a.jpg',
      '/sub/x.css',
      'https://archive.example/sub/projects/a/',
    ]);
  });

  it.each(pageNames)('is the address of a page of the source: %s', (name) => {
    expect(paths.pagePath(name)).toBe(`/${name}/`);
    const files = [`${name}.astro`, `${name}.mdx`, `${name}/index.astro`];
    expect(files.filter((file) => fs.existsSync(`src/pages/${file}`))).toHaveLength(1);
  });
});
