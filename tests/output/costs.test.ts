import { describe, expect, inject, it } from 'vitest';
import { attribute, findAll, listPages, textOf } from './page.ts';

const pages = listPages(inject('fixture').folder);
const open = (path: string) => pages.find((page) => page.path === path) ?? expect.fail(`no page ${path}`);

describe('the page of a project', () => {
  it('tells what it cost and what went wrong, with what followed, and leads there from its first lines', () => {
    const page = open('projects/lantern-street-kitchen/');
    const section = findAll(page, 'section').find((one) => attribute(one, 'ariaLabelledBy') === 'costs');
    const text = section ? textOf(section).replaceAll(/\s+/g, ' ') : '';
    expect(text).toMatch(/What it cost\s*Time and work\s*Two cooks a night\./);
    expect(text).toMatch(
      /What went wrong\s*Shortage\s*January 1932\s*The wood ran out\.\s*What followed:\s*The cooks burned a bench\./,
    );
    const [link] = findAll(page, 'a').filter(
      (one) => attribute(one, 'href') === '#costs' && textOf(one).trim() === 'Time and work',
    );
    expect(link).toBeDefined();
  });

  it('has no such part where no source tells of it', () => {
    const page = open('projects/harbour-kitchen/');
    expect(findAll(page, 'section').filter((one) => attribute(one, 'ariaLabelledBy') === 'costs')).toEqual([]);
  });
});
