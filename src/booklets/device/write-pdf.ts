import { siteLanguage } from '../../model/names/site-languages.ts';
import {
  beginText,
  Duplex,
  endText,
  moveText,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  rgb,
  popGraphicsState,
  pushGraphicsState,
  concatTransformationMatrix,
  drawObject,
  setCharacterSqueeze,
  setFontAndSize,
  showText,
  LineCapStyle,
  type PDFFont,
  type PDFImage,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { orderForFolding, type Paper } from '../impose.ts';
import { toQrPath } from '../qr-code.ts';
import { readFace, type Face } from './font-file.ts';
import type { Pictures, Segment } from './letters.ts';
import type { BookPage, PlacedFigure, PlacedWords, Shot } from './page-flow.ts';
import { Tags, type Owner } from './tags.ts';

/** What a booklet is written for. */
export interface PdfSettings {
  title: string;
  paper: Paper;
  /** Two pages on each side of a sheet, in the order for folding; else one after the other. */
  isFolded: boolean;
  /** True for a booklet that opens from the other side. */
  isRightToLeft: boolean;
  pictures: Pictures;
  shots: ReadonlyMap<string, Shot>;
}

/** Pages as a PDF, with the faces in it that they use. */
export async function writePdf(pages: readonly BookPage[], settings: PdfSettings): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(settings.title, { showInWindowTitleBar: true });
  pdf.setLanguage(siteLanguage);
  pdf.setProducer('Handed On');
  pdf.setCreator('Handed On');
  const writer = new PageWriter(pdf, settings.pictures);
  await writer.embedFaces(pages);
  await writer.embedShots(settings.shots);
  const { width, height } = settings.paper.sheet;
  if (!settings.isFolded)
    for (const [at, page] of pages.entries()) writer.draw(page, { on: pdf.addPage([width / 2, height]), x: 0, at });
  else {
    pdf.catalog.getOrCreateViewerPreferences().setDuplex(Duplex.DuplexFlipShortEdge);
    for (const halves of orderForFolding(pages.length)) {
      const on = pdf.addPage([width, height]);
      for (const [side, at] of (settings.isRightToLeft ? halves.toReversed() : halves).entries()) {
        const page = pages[at];
        if (page) writer.draw(page, { on, x: (side * width) / 2, at });
      }
    }
  }
  writer.tags.write();
  return pdf.save();
}

interface Place {
  on: PDFPage;
  /** Points from the left edge of the sheet. */
  x: number;
  /** Which page it is, as they are read. */
  at: number;
}

/** Writes words, lines and codes of pages into a document. */
class PageWriter {
  readonly tags: Tags;
  readonly #pdf: PDFDocument;
  readonly #pictures: Pictures;
  readonly #fonts = new Map<Face, PDFFont>();
  readonly #shots = new Map<string, PDFImage>();
  /** Names by which a page knows a font. */
  readonly #keys = new Map<PDFPage, Map<Face, PDFName>>();

  constructor(pdf: PDFDocument, pictures: Pictures) {
    this.#pdf = pdf;
    this.#pictures = pictures;
    this.tags = new Tags(pdf);
    pdf.registerFontkit({ create: (data) => readFace(data) });
  }

  async embedFaces(pages: readonly BookPage[]): Promise<void> {
    const used = new Set(
      pages.flatMap(({ words }) => words.flatMap(({ segments }) => segments.flatMap((one) => one.face ?? []))),
    );
    for (const face of used) this.#fonts.set(face, await this.#pdf.embedFont(face.data, { subset: false }));
  }

  async embedShots(shots: ReadonlyMap<string, Shot>): Promise<void> {
    for (const [address, { jpeg }] of shots) this.#shots.set(address, await this.#pdf.embedJpg(jpeg));
  }

  draw({ words, rules, figures, code }: BookPage, place: Place): void {
    const { on, x } = place;
    const show = (after: number) => {
      for (const figure of figures.filter((one) => one.after === after))
        this.#tag(place, { of: figure }, () => this.#show(figure, place));
    };
    // In the order in which they are read.
    for (const [at, placed] of words.entries()) {
      show(at);
      this.#tag(place, findOwner(placed), () => this.#write(placed, place));
    }
    show(words.length);
    for (const rule of rules)
      this.#tag(place, undefined, () =>
        on.drawLine({
          start: { x: x + rule.x, y: rule.y },
          end: { x: x + rule.x + rule.width, y: rule.y },
          thickness: 0.4,
        }),
      );
    if (!code) return;
    const { size, path } = toQrPath(code.text);
    this.#tag(place, { of: code }, () =>
      on.drawSvgPath(path, { x: x + code.x, y: code.y + code.side, scale: code.side / size, color: rgb(0, 0, 0) }),
    );
  }

  #tag({ on, at }: Place, owner: Owner | undefined, draw: () => void): void {
    on.pushOperators(this.tags.begin(on, at, owner));
    draw();
    on.pushOperators(this.tags.end());
  }

  #write({ segments, x, y, size }: PlacedWords, place: Place): void {
    let at = place.x + x;
    for (const segment of segments) {
      const { face, text, width } = segment;
      const font = face && this.#fonts.get(face);
      if (face && font)
        place.on.pushOperators(
          beginText(),
          setFontAndSize(this.#keyOf(place.on, face, font), size),
          moveText(at, y),
          showText(font.encodeText(text)),
          endText(),
        );
      else this.#picture(segment, { on: place.on, x: at, y, size });
      at += width;
    }
  }

  #keyOf(page: PDFPage, face: Face, font: PDFFont): PDFName {
    const keys = this.#keys.get(page) ?? new Map<Face, PDFName>();
    this.#keys.set(page, keys);
    const key = keys.get(face) ?? page.node.newFontDictionary(font.name, font.ref);
    keys.set(face, key);
    return key;
  }

  #show({ shown, x, y, width, height }: PlacedFigure, { on, x: left }: Place): void {
    if ('picture' in shown) {
      const image = this.#shots.get(shown.picture);
      if (image) on.drawImage(image, { x: left + x, y, width, height });
      return;
    }
    const place = { x: left + x, y: y + height, scale: width / 64 };
    for (const path of shown.ground) on.drawSvgPath(path, { ...place, color: rgb(0.87, 0.87, 0.87) });
    const pen = { borderColor: rgb(0, 0, 0), borderWidth: 2.25, borderLineCap: LineCapStyle.Round };
    for (const path of shown.strokes) on.drawSvgPath(path, { ...place, ...pen });
  }

  /** A picture of words says which they are (ISO 32000-1, 14.9.4), so that they can be copied and read aloud. */
  #picture(
    { text, style, dir }: Segment,
    { on, x, y, size }: { on: PDFPage; x: number; y: number; size: number },
  ): void {
    const { dots, width, height, below, above } = this.#pictures.draw(text, { size, style, dir });
    if (width === 0 || height === 0) return;
    const tall = below + above;
    const name = on.node.newXObject('Words', this.#embed({ dots, width, height }));
    on.pushOperators(
      PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [
        '/Span',
        `<</ActualText ${PDFHexString.fromText(text).toString()}>>`,
      ]),
      pushGraphicsState(),
      concatTransformationMatrix((tall * width) / height, 0, 0, tall, x, y - below),
      drawObject(name),
      popGraphicsState(),
      ...this.#space(on, { x, y, size, width: (tall * width) / height }),
      PDFOperator.of(PDFOperatorNames.EndMarkedContent),
    );
  }

  /** A space as wide as a picture: readers of PDFs look for words only where there is text. */
  #space(on: PDFPage, { x, y, size, width }: { x: number; y: number; size: number; width: number }): PDFOperator[] {
    const [first] = this.#fonts;
    if (!first) return [];
    const [face, font] = first;
    return [
      beginText(),
      setFontAndSize(this.#keyOf(on, face, font), size),
      setCharacterSqueeze((100 * width) / font.widthOfTextAtSize(' ', size)),
      moveText(x, y),
      showText(font.encodeText(' ')),
      setCharacterSqueeze(100),
      endText(),
    ];
  }

  #embed({ dots, width, height }: { dots: Uint8Array; width: number; height: number }): PDFRef {
    const { context } = this.#pdf;
    const image = { Type: 'XObject', Subtype: 'Image', ColorSpace: 'DeviceGray', BitsPerComponent: 8 };
    const mask = context.register(context.flateStream(dots, { ...image, Width: width, Height: height }));
    // One black dot seen through the words: a picture with a ground would cover the line above it.
    return context.register(context.flateStream(Uint8Array.of(0), { ...image, Width: 1, Height: 1, SMask: mask }));
  }
}

/** What words belong to; a line that only keeps room belongs to nothing that is read. */
function findOwner({ block, isMark, segments }: PlacedWords): Owner | undefined {
  return block && segments.some(({ text }) => text.trim()) ? { of: block, isMark } : undefined;
}
