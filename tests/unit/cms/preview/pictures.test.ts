import { expect, it } from 'vitest';
import { showPictures } from '../../../../src/cms/preview/pictures.ts';
import { parseBody } from '../../../../src/mdx/parse-body.ts';

it('shows the pictures of a text from where the desk has them, and touches nothing else', () => {
  const text =
    'Words of <Lang code="nl">media</Lang>: \\<img src="/media/a.jpg">.\n\n<Figure src="/media/pot.jpg" alt="A pot" credit="A cook" licence="CC BY-SA 4.0" />\n';
  const result = parseBody({ text, sources: [], base: '/sub/' });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  const asked: string[] = [];
  const shown = showPictures(result.body.html, {
    base: '/sub/',
    toUrl: (path) => {
      asked.push(path);
      return 'blob:http://localhost/a"&b';
    },
  });
  expect(asked).toEqual(['/media/pot.jpg']);
  expect(shown).toBe(result.body.html.replace('src="/sub/media/pot.jpg"', 'src="blob:http://localhost/a&quot;&amp;b"'));
  expect(shown).not.toBe(result.body.html);
});
