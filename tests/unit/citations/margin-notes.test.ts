import { describe, expect, it } from 'vitest';
import { addMarginNotes } from '../../../src/citations/margin-notes.ts';

const cite = (source: string) =>
  `<sup class="cite"><a id="cite-1" href="#source-${source}" aria-label="Source 1">[1]</a></sup>`;
const name = (id: string) => ({ number: 1, text: id.toUpperCase() });
const notes = (html: string) => [...addMarginNotes(html, name).matchAll(/data-n="(\d)" data-beside="(.*?)"><\/span>/g)];

describe('notes in the margin', () => {
  it('name each source once in a part, where it speaks first', () => {
    const html = `<p>A${cite('a')}${cite('b')} B${cite('a')}</p><h2 id="x">C</h2><p>D${cite('a')}</p>`;
    expect(notes(html).map(([, number, text]) => [number, text])).toEqual([
      ['1', 'A'],
      ['1', 'B'],
      ['1', 'A'],
    ]);
  });

  it('are text, whatever a source is called', () => {
    const html = addMarginNotes(`<p>A${cite('a')}</p>`, () => ({ number: 1, text: '<img src=x> & “b” "c"' }));
    expect(html).toContain('"&lt;img src=x&gt; &amp; “b” &quot;c&quot;"');
  });

  it('leave the text as it is', () => {
    const html = `<p>A${cite('a')} and ${cite('b')}<a href="#source-c">c</a></p>`;
    expect(addMarginNotes(html, name).replaceAll(/<span data-n.*?<\/span>/g, '')).toBe(html);
    expect(addMarginNotes('<p>No source.</p>', name)).toBe('<p>No source.</p>');
  });
});
