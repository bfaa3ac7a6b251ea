import { describe, expect, it } from 'vitest';
import { moveLinks } from '../../../../src/archive/translations/tell.ts';

describe('links of a text that is told in another language', () => {
  it('lead to the pages of that language, and its pictures', () => {
    const html =
      '<p><a href="/sub/projects/vandu/">a</a> <a class="x" title="a > b" href="/sub/">b</a> <img alt="" src="/sub/media/pot.jpg"></p>';
    expect(moveLinks(html, '/sub/', '/sub/es/')).toBe(
      '<p><a href="/sub/es/projects/vandu/">a</a> <a class="x" title="a > b" href="/sub/es/">b</a> <img alt="" src="/sub/es/media/pot.jpg"></p>',
    );
  });

  it.each([
    '<a href="https://example.org/">away</a>',
    '<a href="//example.org/">away</a>',
    '<a href="#source-x">here</a>',
    '<a href="/elsewhere/">beside</a>',
    '<p>Written: &#x3C;a href="/sub/projects/"> and a href="/sub/projects/"</p>',
    '<code>href="/sub/x"</code>',
  ])('are left alone where they lead elsewhere, or are no links: %s', (html) => {
    expect(moveLinks(html, '/sub/', '/sub/es/')).toBe(html);
  });
});
