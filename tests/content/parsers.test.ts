import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parseHeader } from '../../src/archive/files/yaml-header.ts';
import { listDeclared } from '../../src/archive/files/open-file.ts';
import { parseBody as parseInBrowser } from '../../src/mdx/parsers/browser.ts';
import { splitHeader } from '../../src/mdx/split-header.ts';
import { parseBody } from '../../src/mdx/parsers/native.ts';

const files = fs
  .readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .sort();

it('shows every entry in a browser’s preview just as the site does', () => {
  expect(files.length).toBeGreaterThan(300);
  for (const name of files) {
    const parts = splitHeader(fs.readFileSync(path.join('content', name), 'utf8'));
    if ('faults' in parts) throw new Error(`${name} has no header`);
    const sources = listDeclared(parseHeader(parts.header, parts.headerLine).header);
    const input = { text: parts.body, sources, base: '/' };
    expect(parseInBrowser(input), name).toEqual(parseBody(input));
  }
});
