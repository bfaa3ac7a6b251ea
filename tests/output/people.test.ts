import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readArchive } from '../../src/archive/read-archive.ts';
import { mayLive } from '../../src/model/living.ts';
import { formatDate } from '../../src/site/dates.ts';
import { goodArchive } from '../fixtures/archive-copy.ts';
import { openReading } from '../reading.ts';
import { attribute, findAll, listPages, textOf } from './page.ts';

const sites = [
  { name: 'the archive', ...openReading(inject('reading')), ...inject('archive') },
  { name: 'a site under a sub-path', ...(await readArchive(goodArchive)), ...inject('fixture') },
];

describe.each(sites)('people in $name', ({ folder, entries }) => {
  const people = entries.filter((entry) => entry.collection === 'people');
  const pages = new Map(listPages(path.join(folder, 'people')).map((page) => [page.path.replace('/', ''), page]));
  const living = people.filter(({ data }) => mayLive(data, Date.now()));

  it('have a page each, and no list', () => {
    expect(people.length).toBeGreaterThan(0);
    expect(people.filter(({ id }) => !pages.has(id))).toEqual([]);
    expect(fs.existsSync(path.join(folder, 'people/index.html'))).toBe(false);
  });

  it('are kept from search engines where they live or may live, and only there', () => {
    const isHidden = (id: string) =>
      findAll(pages.get(id)!, 'meta').some(
        (meta) => attribute(meta, 'name') === 'robots' && attribute(meta, 'content') === 'noindex',
      );
    expect(people.filter(({ id }) => isHidden(id)).map(({ id }) => id)).toEqual(living.map(({ id }) => id));
    const sitemap = fs.readFileSync(path.join(folder, 'sitemap.xml'), 'utf8');
    expect(living.filter(({ id }) => sitemap.includes(`/people/${id}/`))).toEqual([]);
  });

  it('are told of by nothing beyond the register', () => {
    for (const { id, data } of living) {
      const facts = findAll(pages.get(id)!, 'dl')[0];
      const told = facts ? textOf(facts) : '';
      for (const date of [data.born, data.lastKnownLiving]) if (date) expect(told, id).toContain(formatDate(date));
      expect(told, id).toContain(data.why);
      expect(findAll(pages.get(id)!, 'img', 'picture', 'svg'), id).toEqual([]);
      expect(pages.get(id)?.html, id).not.toContain('SECRET');
    }
  });

  it('are in no index that forms or searches are made of', () => {
    const parts = fs.readdirSync(path.join(folder, 'entries')).map((name) => `entries/${name}`);
    expect(parts).not.toEqual([]);
    for (const name of ['entries.json', ...parts])
      expect(fs.readFileSync(path.join(folder, name), 'utf8')).not.toMatch(/"people\//);
    for (const page of pages.values()) expect(page.html, page.path).not.toContain('data-pagefind-body');
  });
});
