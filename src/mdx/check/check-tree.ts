import { askForFigure } from './mark-remedies.ts';
import { checkAddress } from '../../model/addresses/address.ts';
import { checkComponent, type CheckedEntry } from './check-component.ts';
import { allowedNodes, codeLanguagePattern, imagePattern, limits } from '../dialect/dialect.ts';
import { checkDecoded } from './check-entities.ts';
import { footnoteBytes, OutputBudget } from './output-budget.ts';
import { checkDirection } from './check-direction.ts';
import { checkProgram } from './check-program.ts';
import { checkLinkWords } from './check-link-words.ts';
import { checkReferences, isFootnoteName, listMissingFootnotes, type FootnoteReference } from './check-footnotes.ts';
import { describeBraces } from './template-remedies.ts';
import { placeOf, spanOf, writtenText, type MdastNode } from '../dialect/tree.ts';
import type { PlacedFault, FaultText } from '../../model/placed-fault.ts';

/** What the walk over an entry's tree knows and gathers. */
interface Walk extends CheckedEntry {
  faults: PlacedFault[];
  references: FootnoteReference[];
  /** Links that name a definition, and the definitions by name. */
  namedLinks: Extract<MdastNode, { type: 'linkReference' }>[];
  budget: OutputBudget;
  definitions: Map<string, Extract<MdastNode, { type: 'definition' }>>;
}

/**
 * Every fault of a parsed body. Refuses by default: kinds of nodes, components, attributes
 * and addresses that no list names are faults, whatever they hold.
 * A partial tree, with unreadable places blanked, is not blamed for names that may stand in them.
 */
export function checkTree(root: MdastNode, entry: CheckedEntry): PlacedFault[] {
  const walk: Walk = {
    ...entry,
    faults: [],
    references: [],
    namedLinks: [],
    definitions: new Map(),
    budget: new OutputBudget(entry.text),
  };
  const waiting: Visit[] = [{ node: root, depth: 0, inLink: false }];
  for (let count = 1, visit = waiting.pop(); visit; count += 1, visit = waiting.pop()) {
    if (count > limits.treeNodes) {
      walk.faults.push({
        code: 'too-many-parts',
        ...placeOf(visit.node),
        message: 'the entry has too many parts',
        remedy: 'make two entries of it',
      });
      break;
    }
    waiting.push(...checkNode(visit, walk).reverse());
  }
  checkNamedLinks(walk);
  return [...walk.faults, ...checkReferences(walk.references, entry.partial)];
}

/** Checks one node and returns the ones below it that are worth a visit. */
function checkNode({ node, depth, inLink }: Visit, walk: Walk): Visit[] {
  if (depth > limits.treeDepth) {
    walk.faults.push({
      code: 'nested-too-deep',
      ...placeOf(node),
      message: `this is nested deeper than ${limits.treeDepth} levels`,
      remedy: 'flatten the lists or quotes around it',
    });
    return [];
  }
  if (!allowedNodes.has(node.type)) {
    walk.faults.push({ ...placeOf(node), ...toNodeFault(node) });
    return [];
  }
  walk.faults.push(...checkDecoded(node, walk.text));
  checkKind(node, walk);
  if (isLink(node) && inLink)
    walk.faults.push({
      code: 'link-in-link',
      ...placeOf(node),
      message: 'a link or citation stands inside a link',
      remedy: 'put it before or after the link',
    });
  if (!('children' in node)) return [];
  return node.children.map((child) => ({
    node: child,
    depth: depth + 1,
    inLink: inLink || node.type === 'link' || node.type === 'linkReference',
  }));
}

function checkKind(node: MdastNode, walk: Walk): void {
  switch (node.type) {
    case 'text':
      if (node.value.includes('[^')) walk.references.push(...listMissingFootnotes(walk.text, spanOf(node)));
      break;
    case 'link':
      checkLink(node, node.url, walk);
      checkWords(node, node, walk);
      break;
    case 'paragraph':
      walk.faults.push(...checkProgram(node, walk.text));
      break;
    case 'table':
      walk.faults.push(...walk.budget.checkTable(node));
      break;
    case 'linkReference':
      if (node.identifier.startsWith('^')) checkFootnote(node, walk);
      else walk.namedLinks.push(node);
      break;
    case 'definition':
      if (node.identifier.startsWith('^')) {
        checkFootnote(node, walk);
        break;
      }
      checkLink(node, node.url, walk);
      if (!walk.definitions.has(node.identifier)) walk.definitions.set(node.identifier, node);
      walk.references.push({ kind: 'definition', name: node.identifier, ...placeOf(node) });
      break;
    case 'code':
      checkCode(node, walk);
      break;
    case 'footnoteReference':
    case 'footnoteDefinition':
      walk.faults.push(...walk.budget.spend(node, footnoteBytes));
      checkFootnote(node, walk);
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      walk.faults.push(...checkComponent(node, walk), ...(node.name === 'Lang' ? checkDirection(node) : []));
      break;
    default:
  }
}

function checkLink(node: MdastNode, url: string, walk: Walk): void {
  const problem = checkAddress(url);
  if (problem)
    walk.faults.push({
      code: 'address-not-allowed',
      ...placeOf(node),
      message: `the link address “${url.slice(0, 80)}” ${problem}`,
      remedy: 'write [words](https://example.org/page) or [words](/projects/some-project/)',
    });
}

function checkWords(node: MdastNode, link: { url: string; title?: string | null | undefined }, walk: Walk): void {
  const shown = { words: writtenText(node), title: link.title ?? undefined, url: link.url };
  for (const fault of checkLinkWords(shown)) walk.faults.push({ ...fault, ...placeOf(node) });
}

/** Links by name are checked when all names are known; of two definitions of a name the first counts. */
function checkNamedLinks(walk: Walk): void {
  for (const node of walk.namedLinks) {
    const definition = walk.definitions.get(node.identifier);
    if (!definition) continue;
    checkWords(node, definition, walk);
    walk.faults.push(...walk.budget.spend(node, definition.url.length + (definition.title?.length ?? 0)));
  }
}

function checkCode(node: Extract<MdastNode, { type: 'code' }>, walk: Walk): void {
  if (node.lang && !codeLanguagePattern.test(node.lang)) {
    walk.faults.push({
      code: 'code-language',
      ...placeOf(node),
      message: `“${node.lang.slice(0, 40)}” after the fence is not the name of a language`,
      remedy: 'write ``` alone, or a plain name such as ```sh',
    });
  }
  if (node.meta)
    walk.faults.push({
      code: 'code-language',
      ...placeOf(node),
      message: `“${node.meta.slice(0, 40)}” stands after the fence`,
      remedy: 'write nothing after the name of the language',
    });
}

/** A name with a space in it makes a link of a footnote, for the parser. */
function checkFootnote(
  node: Extract<MdastNode, { type: 'footnoteReference' | 'footnoteDefinition' | 'definition' | 'linkReference' }>,
  walk: Walk,
): void {
  const name = (node.label ?? node.identifier).replace(/^\^/, '');
  const isNamed = (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') && isFootnoteName(name);
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition')
    walk.references.push({ kind: node.type, name: node.identifier, ...placeOf(node) });
  if (!isNamed) walk.references.push({ kind: 'footnoteMisnamed', name, ...placeOf(node) });
}

function toNodeFault(node: MdastNode): FaultText {
  if (node.type === 'image' || node.type === 'imageReference') return toPictureFault(node);
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return describeBraces(node.value);
  const known = Object.hasOwn(nodeFaults, node.type) ? nodeFaults[node.type] : undefined;
  return (
    known ?? {
      code: 'not-allowed',
      message: `“${node.type}” is not allowed in an entry`,
      remedy: 'write it in plain Markdown',
    }
  );
}

/** A picture in Markdown's own form has no place for its credit and licence. */
function toPictureFault(node: Extract<MdastNode, { type: 'image' | 'imageReference' }>): FaultText {
  const address = node.type === 'image' ? node.url : '';
  const src = imagePattern.test(address) ? address : '/media/name.jpg';
  const alt = (node.alt ?? '').replaceAll('"', '').slice(0, 300) || 'what can be seen';
  return {
    code: 'image-not-credited',
    message: `the picture “${(address || alt).slice(0, 80)}” has no credit and no licence`,
    remedy: askForFigure(src, alt),
  };
}

function isLink(node: MdastNode): boolean {
  return (
    node.type === 'link' ||
    node.type === 'linkReference' ||
    node.type === 'footnoteReference' ||
    ('attributes' in node && node.name === 'Cite')
  );
}

const nodeFaults: Partial<Record<string, FaultText>> = {
  mdxjsEsm: {
    code: 'program-not-allowed',
    message: 'a paragraph that begins with the small word “import” or “export” is read as a program',
    remedy: 'begin with another word or with a capital letter: “Import duties rose …”',
  },
  html: {
    code: 'html-not-allowed',
    message: 'HTML is not allowed in an entry',
    remedy: 'write it in Markdown; to show a less-than sign write \\<',
  },
};

interface Visit {
  node: MdastNode;
  depth: number;
  inLink: boolean;
}
