import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { described as describedEn } from '../../src/site/strings/en/described.ts';
import { attribute, findAll, listPages, type BuiltPage, type HtmlElement } from './page.ts';

const pages = listPages(inject('archive').folder);
const fixture = listPages(inject('fixture').folder);

describe('the drawings of practices on pages', () => {
  it('are described in words on the page of each practice, once', () => {
    for (const [id, words] of Object.entries(describedEn)) {
      const page = pages.find(({ path }) => path === `practices/${id}/`);
      const described = page ? listDrawings(page).filter((drawing) => attribute(drawing, 'role') === 'img') : [];
      expect(
        described.map((drawing) => attribute(drawing, 'ariaLabel')),
        id,
      ).toEqual([words]);
    }
  });

  it('are left out of what is read aloud wherever the name stands beside them', () => {
    const list = pages.find(({ path }) => path === 'practices/') as BuiltPage;
    expect(listDrawings(list).length).toBeGreaterThanOrEqual(Object.keys(describedEn).length);
    for (const drawing of listDrawings(list)) expect(attribute(drawing, 'ariaHidden')).toBe('true');
  });

  it('are in the page once, however often they are shown', () => {
    const some = pages.filter(({ html }) => /<use\b|practice-drawing/.test(html));
    expect(some.length).toBeGreaterThan(100);
    for (const page of some) {
      const ids = findAll(page, 'g').flatMap((part) => attribute(part, 'id') ?? []);
      const again = findAll(page, 'use').map((part) => attribute(part, 'href')?.slice(1));
      expect(new Set(ids).size, page.path).toBe(ids.length);
      expect(
        again.filter((id) => !ids.includes(id ?? '')),
        page.path,
      ).toEqual([]);
    }
  });

  it('add at most 8 kB to a page that shows forty practices, some of them many times', () => {
    const allowed = 8 * 1024 * Math.max(1, Object.keys(describedEn).length / 40);
    for (const { html, path } of pages) {
      const without = html.replace(/<svg class="practice-drawings?".*?<\/svg>/gs, '');
      // Packed, they add no more than they have letters.
      if (Buffer.byteLength(html) - Buffer.byteLength(without) < allowed) continue;
      expect(gzipSync(html).length - gzipSync(without).length, path).toBeLessThanOrEqual(allowed);
    }
  });

  it('are left out, and nothing else is, where a practice has none', () => {
    expect(fixture.some(({ path }) => path === 'practices/shared-pot/')).toBe(true);
    expect(fixture.filter(({ html }) => html.includes('practice-drawing'))).toEqual([]);
  });
});

function listDrawings(page: BuiltPage): HtmlElement[] {
  return findAll(page, 'svg').filter(({ properties }) => String(properties['className']) === 'practice-drawing');
}
