import { expect, it } from 'vitest';
import { parseBody } from '../../../../src/mdx/parse-body.ts';

const text =
  'Words of <Lang code="nl">media</Lang>: \\<img src="/media/a.jpg">.\n\n<Note kind="info">\n\n<Figure src="/media/pot.jpg" alt="A pot" credit="A cook" licence="CC BY-SA 4.0" />\n\n</Note>\n';

it.each(['/', '/sub/'])(
  'shows the pictures of a text from where the desk has them, and touches nothing else: %s',
  (base) => {
    const input = { text, sources: [], base };
    const asked: string[] = [];
    const toPictureUrl = (path: string) => {
      asked.push(path);
      return 'blob:http://localhost/a"&b';
    };
    const shown = htmlOf({ ...input, toPictureUrl });
    expect(asked).toEqual(['/media/pot.jpg']);
    expect(shown).toBe(
      htmlOf(input).replace(`src="${base}media/pot.jpg"`, 'src="blob:http://localhost/a&#x22;&#x26;b"'),
    );
    expect(shown).not.toBe(htmlOf(input));
  },
);

function htmlOf(input: Parameters<typeof parseBody>[0]): string {
  const result = parseBody(input);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.body.html;
}
