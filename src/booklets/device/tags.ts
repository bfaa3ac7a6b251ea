import {
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  type PDFArray,
  type PDFContext,
  type PDFDict,
  type PDFDocument,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { Block, BlockName } from '../block.ts';

/** What is seen, and told by its words: a picture by what it shows, a QR code by where it leads. */
export interface Seen {
  text: string;
  lang?: string | undefined;
}

/** What a piece of content belongs to. */
export interface Owner {
  of: Block | Seen;
  /** True for what stands before an item. */
  isMark?: boolean | undefined;
}

const roles: Readonly<Partial<Record<BlockName, string>>> = {
  title: 'H1',
  heading: 'H2',
  lesser: 'H3',
  quote: 'BlockQuote',
};

/**
 * Says of everything that is drawn what it is, in the order in which it is read (ISO 32000-1, 14.7 and 14.8): pages of
 * a folded booklet are drawn in another.
 */
export class Tags {
  readonly #pdf: PDFDocument;
  readonly #pieces: Piece[] = [];
  readonly #counts = new Map<PDFPage, number>();

  constructor(pdf: PDFDocument) {
    this.#pdf = pdf;
  }

  /** Opens a piece of content, of nothing that is read where it has no owner; `at` is the page as they are read. */
  begin(on: PDFPage, at: number, owner?: Owner): PDFOperator {
    if (!owner) return PDFOperator.of(PDFOperatorNames.BeginMarkedContent, ['/Artifact']);
    const number = this.#counts.get(on) ?? 0;
    this.#counts.set(on, number + 1);
    this.#pieces.push({ ...owner, on, at, number });
    return PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, ['/Span', `<</MCID ${String(number)}>>`]);
  }

  end(): PDFOperator {
    return PDFOperator.of(PDFOperatorNames.EndMarkedContent);
  }

  /** Writes the tags, once all is drawn. */
  write(): void {
    const { context, catalog } = this.#pdf;
    const root = context.obj({ Type: 'StructTreeRoot' });
    const rootRef = context.register(root);
    const tree = new Tree(context, rootRef);
    const places = new Map<Block | Seen, Place>();
    const parents = new Map([...this.#counts.keys()].map((page): [PDFPage, PDFRef[]] => [page, []]));
    for (const { of, isMark, on, number } of this.#pieces.toSorted((a, b) => a.at - b.at)) {
      const place = places.get(of) ?? tree.place(of);
      places.set(of, place);
      const tag = isMark ? place.label : place.body;
      tag.kids.push(context.obj({ Type: 'MCR', Pg: on.ref, MCID: number }));
      (parents.get(on) ?? [])[number] = tag.ref;
    }
    const numbers = [...parents].flatMap(([page, refs], key) => {
      page.node.set(PDFName.of('StructParents'), PDFNumber.of(key));
      page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
      return [key, context.register(context.obj(refs))];
    });
    root.set(PDFName.of('K'), tree.root.ref);
    root.set(PDFName.of('ParentTree'), context.register(context.obj({ Nums: numbers })));
    root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(parents.size));
    catalog.set(PDFName.of('StructTreeRoot'), rootRef);
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  }
}

/** Paragraphs as elements, items within their lists. */
class Tree {
  readonly root: Tag;
  readonly #context: PDFContext;
  /** The lists that are open, from the outer one, each with the item that was added last. */
  #lists: { list: Tag; body?: Tag }[] = [];

  constructor(context: PDFContext, parent: PDFRef) {
    this.#context = context;
    this.root = this.#add('Document', { ref: parent });
  }

  place(of: Block | Seen): Place {
    if (!('as' in of)) {
      this.#lists = [];
      const figure = this.#add('Figure', this.root);
      figure.dict.set(PDFName.of('Alt'), PDFHexString.fromText(of.text));
      if (of.lang !== undefined) figure.dict.set(PDFName.of('Lang'), PDFHexString.fromText(of.lang));
      return { label: figure, body: figure };
    }
    const { label, outer } = of.level === undefined ? this.#closeLists() : this.#openItem(of.level, of.mark);
    const body = this.#add(roles[of.as] ?? 'P', outer);
    if (of.lang !== undefined) body.dict.set(PDFName.of('Lang'), PDFHexString.fromText(of.lang));
    return { label: label ?? body, body };
  }

  #closeLists(): { label?: Tag; outer: Tag } {
    this.#lists = [];
    return { outer: this.root };
  }

  /** A paragraph without a mark belongs to the item before it. */
  #openItem(level: number, mark: string | undefined): { label?: Tag; outer: Tag } {
    this.#lists.length = Math.min(this.#lists.length, level + 1);
    while (this.#lists.length <= level)
      this.#lists.push({ list: this.#add('L', this.#lists.at(-1)?.body ?? this.root) });
    const open = this.#lists[level];
    if (mark === undefined && open?.body) return { outer: open.body };
    const item = this.#add('LI', open?.list ?? this.root);
    const label = mark === undefined ? {} : { label: this.#add('Lbl', item) };
    const outer = this.#add('LBody', item);
    if (open) open.body = outer;
    return { ...label, outer };
  }

  #add(role: string, parent: Tag | { ref: PDFRef }): Tag {
    const kids = this.#context.obj([]);
    const dict = this.#context.obj({ Type: 'StructElem', S: role, P: parent.ref, K: kids });
    const ref = this.#context.register(dict);
    if ('kids' in parent) parent.kids.push(ref);
    return { ref, dict, kids };
  }
}

interface Piece extends Owner {
  on: PDFPage;
  at: number;
  number: number;
}

interface Tag {
  ref: PDFRef;
  dict: PDFDict;
  kids: PDFArray;
}

interface Place {
  label: Tag;
  body: Tag;
}
