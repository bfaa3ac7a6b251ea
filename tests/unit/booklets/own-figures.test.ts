import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makePractice, makeSource } from '../../../bench/generated.ts';
import { toPart } from '../../../src/booklets/book/blocks.ts';
import { toBookPages } from '../../../src/booklets/device/own-book.ts';
import { writePdf } from '../../../src/booklets/device/write-pdf.ts';
import { toGraph } from '../../fixtures/graph.ts';
import { paper, partOf, pictures, read, say, set, sheet, words } from '../../fixtures/own-booklet.ts';
import { listTagged } from '../../fixtures/pdf-tags.ts';

/** A real file of a picture; what is laid out asks its sides alone. */
const jpeg = sharp({ create: { width: 40, height: 90, channels: 3, background: '#888' } })
  .jpeg()
  .toBuffer();

describe('a figure in a booklet that a reader makes', () => {
  it('shows a picture that was loaded, no larger than half a page, and tells what it shows where it was not', async () => {
    const picture = say('[Picture: a pot]', { as: 'figure', shown: { picture: '/media/pot.jpg' } });
    const blocks = [
      ...Array.from({ length: 20 }, () => say('Line')),
      picture,
      say('A cook · CC BY 4.0', { as: 'small' }),
    ];
    expect(read(set(...blocks))).toContain('[Picture: a pot]');
    const shots = new Map([['/media/pot.jpg', { jpeg: await jpeg, width: 400, height: 900 }]]);
    const pages = toBookPages([partOf(...blocks)], words, { ...sheet, shots });
    expect(read(pages)).not.toContain('[Picture');
    const [page] = pages.filter(({ figures }) => figures.length > 0);
    const [figure] = page?.figures ?? [];
    expect(read(page ? [page] : [])).toContain('CC BY 4.0');
    expect(figure?.height).toBeLessThanOrEqual(sheet.height / 2);
    expect(figure && figure.width / figure.height).toBeCloseTo(400 / 900);
    const pdf = await PDFDocument.load(
      await writePdf(pages, { title: 'A list', paper, isFolded: true, isRightToLeft: false, pictures, shots }),
    );
    const drawn = pdf.context.enumerateIndirectObjects().filter(([, one]) => one.toString().includes('/DCTDecode'));
    expect(drawn).toHaveLength(1);
    const told = listTagged(pdf).map(({ role }) => role);
    // The picture is read between what stands around it; the code comes last.
    expect(told.slice(told.indexOf('Figure') - 1)[0]).toBe('P');
    expect(told.filter((role) => role === 'Figure')).toHaveLength(2);
  });

  it('draws a practice in its own strokes', () => {
    const archive = toGraph([makeSource('s'), makePractice('needle-exchange')]);
    const { blocks } = toPart(archive, 'practices/needle-exchange');
    const shown = blocks.flatMap((block) => block.shown ?? []);
    const paths = shown.flatMap((one) => ('strokes' in one ? [...one.strokes, ...one.ground] : []));
    expect(paths.length).toBeGreaterThan(2);
    expect(paths.filter((path) => !/^[Mm]/.test(path))).toEqual([]);
    const pages = toBookPages([partOf(...blocks)], words, sheet);
    expect(pages.flatMap(({ figures }) => figures)).toHaveLength(1);
  });
});
