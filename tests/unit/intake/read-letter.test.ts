import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBundle, type Bundle } from '../../../src/intake/read-bundle.ts';
import { toBundle } from '../../../src/contribute/bundle/story-bundle.ts';
import { toMailText } from '../../../src/contribute/bundle/write-zip.ts';
import { goodIndex, today, toStory, wholeAnswers } from '../contribute/told.ts';
import { startProcessorClock } from '../../fixtures/processor-time.ts';

const told = toBundle(toStory(wholeAnswers), { index: goodIndex, today });
const letter = toMailText(told);
const [{ path }] = told.files as [{ path: string; text: string }];
const quote = (text: string, mark = '> ') => text.replaceAll(/^/gm, mark);

describe('a letter', () => {
  it.each<[string, string]>([
    ['as the form made it', letter],
    ['with other line ends', letter.replaceAll('\n', '\r\n')],
    ['with a greeting and a signature', `Dear all,\nhere it is:\n\n${letter}\n-- \nRosa\n`],
    ['that is quoted', `Rosa wrote:\n${quote(letter)}\nThank you!\n`],
    ['that is quoted without spaces', quote(letter, '>')],
    ['that is quoted twice', quote(quote(letter, '> '), '>')],
    ['whose empty lines are not quoted', quote(letter).replaceAll(/^> $/gm, '')],
    ['with the mark that some editors put first', `\uFEFF${letter}`],
  ])('%s gives the files that were put in', async (_, text) => {
    const { bundle, faults } = await read(text);
    expect(faults).toEqual([]);
    expect(bundle?.contribution).toEqual(told.manifest);
    expect(new Map([...bundle!.files].map(([name, content]) => [name, content.toString('utf8')]))).toEqual(
      new Map([...told.files].sort((a, b) => (a.path < b.path ? -1 : 1)).map((file) => [file.path, file.text])),
    );
  });

  it.each<[string, string, RegExp]>([
    ['cut off', letter.slice(0, -60), /has no end — part of the letter is missing/],
    ['without a part of it', letter.replace(`===== end of ${path} =====\n`, ''), /has no end — part of the letter/],
    ['without its manifest', letter.slice(letter.indexOf('=====', letter.indexOf('===== end'))), /contribution\.json/],
    [
      'with words between two files',
      letter.replace(`===== ${path}`, `By the way\n===== ${path}`),
      /stands between two/,
    ],
    ['quoted in parts', quote(letter).replace(/^> title/m, 'title'), /line \d+ does not begin with “>”/],
    ['with a file twice', `${letter}\n${letter.slice(letter.indexOf('===== content'))}`, /is there twice/],
    ['with a way out', toBlock('content/../../x.mdx', 'x'), /leads out of its folder/],
    ['with another file', toBlock('content/themes/x.yaml', 'x'), /has no place in a bundle/],
    ['with a picture', toBlock('content/media/pot.png', 'x'), /is a picture, which a letter cannot hold/],
    ['with a file that is not listed', toBlock('content/themes/x.mdx', 'x'), /not listed in contribution\.json/],
    ['with a large entry', toBlock('content/themes/x.mdx', 'x'.repeat(262145)), /is larger than 256 KiB/],
    ['with many files', Array.from({ length: 300 }, () => toBlock(path, 'x')).join(''), /^the letter holds too many/],
  ])('%s is refused in words', async (_, text, words) => {
    const { bundle, faults } = await read(text.startsWith('\n') ? letter + text : text);
    expect(bundle).toBeUndefined();
    expect(faults.join('\n')).toMatch(words);
    expect(faults.length).toBeLessThan(20);
  });

  it('of very many files is refused at once', async () => {
    const spent = startProcessorClock();
    await read(letter + toBlock(path, 'x').repeat(200_000));
    expect(spent()).toBeLessThan(5000);
  });

  it('in another encoding is refused with the line', async () => {
    const { faults } = await read(Buffer.concat([Buffer.from('Gr\xfc\xdfe\n', 'latin1'), Buffer.from(letter)]));
    expect(faults).toEqual(['line 1: byte 0xFC is not UTF-8 text — save the file as UTF-8']);
  });

  it('whose pictures were to be attached is refused, and the zip asked for', async () => {
    const manifest = { ...told.manifest, files: [...told.manifest.files, 'content/media/pot.jpg'] };
    const { faults } = await read(toMailText({ ...told, manifest }));
    expect(faults).toEqual([
      '“content/media/pot.jpg” is a picture, which a letter cannot hold — ask for the zip file that the form made',
    ]);
  });

  it('that holds nothing of the form is no bundle', async () => {
    expect((await read('Dear all,\n===== Hello =====\n')).faults.join()).toContain('this is not a zip archive');
  });
});

/** A further file, to be put after the letter. */
function toBlock(name: string, text: string): string {
  return `\n===== ${name} =====\n${text}\n===== end of ${name} =====\n`;
}

async function read(text: string | Buffer): Promise<{ bundle?: Bundle; faults: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'letter-'));
  try {
    writeFileSync(join(folder, 'letter.txt'), text);
    return await readBundle(join(folder, 'letter.txt'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
