import { components, type ComponentName } from '../dialect/components.ts';
import { beginsTurn } from '../dialect/dialogue.ts';
import { placeOf, writtenText, type MdastNode } from '../dialect/tree.ts';
import type { FaultText, PlacedFault } from '../../model/placed-fault.ts';

type ComponentNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What is wrong with what stands between a component's tags. */
export function checkContent(node: ComponentNode, name: ComponentName): PlacedFault[] {
  const { content, example } = components[name];
  const children: readonly MdastNode[] = node.children;
  const say = (fault: FaultText, at: MdastNode = node) => [{ ...fault, ...placeOf(at) }];
  if (content === 'nothing') return children.length === 0 ? [] : say(toFullFault(name, example));
  if (children.length === 0) return say(toEmptyFault(name, example));
  const odd = children.find((child) => !isOfVerse(child));
  switch (content) {
    case 'dated-list':
      return isDatedList(children) ? [] : say(undatedFault);
    case 'lines':
      return odd ? say(toOddFault('verse-form', name), odd) : [];
    case 'turns':
      if (odd) return say(toOddFault('dialogue-form', name), odd);
      return beginsTurn(children.map(writtenText).join('')) ? [] : say(speechlessFault);
    default:
      return [];
  }
}

/** Paragraphs, breaks between them, and components that stand on a line alone. */
function isOfVerse({ type }: MdastNode): boolean {
  return type === 'paragraph' || type === 'thematicBreak' || type === 'mdxJsxFlowElement';
}

function isDatedList([list, ...others]: readonly MdastNode[]): boolean {
  if (list?.type !== 'list' || others.length > 0) return false;
  return list.children.every(({ children: [first] }) => {
    if (first?.type !== 'paragraph') return false;
    const [date] = first.children;
    return (date?.type === 'strong' || date?.type === 'inlineCode') && /\p{N}/u.test(writtenText(date));
  });
}

function toFullFault(name: string, example: string): FaultText {
  return { code: 'component-content', message: `<${name}> may hold nothing`, remedy: `write it as ${example}` };
}

function toEmptyFault(name: string, example: string): FaultText {
  return {
    code: 'component-content',
    message: `<${name}> is empty`,
    remedy: `write it as ${example.replace(/\n+/g, ' ')}`,
  };
}

function toOddFault(code: string, name: string): FaultText {
  return {
    code,
    message: `<${name}> holds lines of words, and this line begins with a mark that makes something else of it`,
    remedy: 'write a backslash before the mark, such as \\- or \\# or 1\\., or put it outside',
  };
}

const undatedFault: FaultText = {
  code: 'timeline-form',
  message: 'a timeline holds one list, each of whose items begins with a date in bold',
  remedy: 'write items such as - **1970-07-14** The first kitchen opens.',
};

const speechlessFault: FaultText = {
  code: 'dialogue-form',
  message: 'the first line of a dialogue does not say who speaks',
  remedy: 'begin what each one says with a name and a colon, such as Ana: We never closed., or with a dash',
};
