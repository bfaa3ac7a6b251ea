import type * as z from 'zod';
import { idPattern } from '../../model/fields/fields.ts';
import { attributeValues, isSplitTag, listAttributes, type WrittenAttribute } from '../dialect/attributes.ts';
import { components, isComponentName, type Component, type ComponentName } from '../dialect/components.ts';
import { checkContent } from './check-content.ts';
import { describeHtml } from './html-remedies.ts';
import { findNearest } from '../characters/did-you-mean.ts';
import { lineColumn } from '../characters/characters.ts';
import { placeOf, spanOf, type MdastNode } from '../dialect/tree.ts';
import type { PlacedFault } from '../../model/placed-fault.ts';

type ComponentNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The entry that a component stands in. */
export interface CheckedEntry {
  text: string;
  sources: readonly string[];
  /** True when unreadable places were blanked, so that what seems to be missing may be there. */
  partial: boolean;
}

/** Everything wrong with one component: its name, its place, its attributes and what it holds. */
export function checkComponent(node: ComponentNode, entry: CheckedEntry): PlacedFault[] {
  if (!isComponentName(node.name)) return [toUnknownFault(node)];
  const component = components[node.name];
  const split = checkSplit(node, entry.text);
  if (split.length > 0) return [...checkPlace(node, node.name), ...split];
  const attributes = listAttributes(entry.text, node);
  return [
    ...checkPlace(node, node.name),
    ...(entry.partial ? [] : checkContent(node, node.name)),
    ...attributes.flatMap((attribute, index) =>
      checkAttribute(attribute, attributes.slice(0, index), { node, text: entry.text }),
    ),
    ...checkValues(node, attributes, entry.text),
    ...checkSource(component, attributes, entry),
  ];
}

function toUnknownFault(node: ComponentNode): PlacedFault {
  const name = node.name?.slice(0, 60);
  if (name === undefined)
    return {
      code: 'component-unknown',
      ...placeOf(node),
      message: 'an empty tag <> is not allowed',
      remedy: 'to show a less-than sign write \\<',
    };
  const html = describeHtml(name);
  if (html) return { ...html, ...placeOf(node) };
  const near = findNearest(name, Object.keys(components));
  const hint = near === undefined ? '' : `did you mean <${near}>? `;
  return {
    code: 'component-unknown',
    ...placeOf(node),
    message: `there is no component <${name}>`,
    remedy: `${hint}there are ${Object.keys(components).join(', ')}; to show a less-than sign write \\<`,
  };
}

function checkPlace(node: ComponentNode, name: ComponentName): PlacedFault[] {
  if (node.type === 'mdxJsxFlowElement' || components[name].place !== 'block') return [];
  return [
    {
      code: 'component-place',
      ...placeOf(node),
      message: `<${name}> stands in the middle of a paragraph`,
      remedy: 'put it on lines of its own, with an empty line before and after',
    },
  ];
}

/** The mark of a block quotation at the start of the next line would end the tag. */
function checkSplit(node: ComponentNode, text: string): PlacedFault[] {
  const [start] = spanOf(node);
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (!/^(?:[ \t]*(?:[-*+]|\d{1,9}[.)]))*[ \t]*>/.test(before) || !isSplitTag(text, node)) return [];
  return [
    {
      code: 'tag-split',
      ...placeOf(node),
      message: `<${node.name}> goes on in the next line of a block quotation`,
      remedy: 'write the whole tag on one line',
    },
  ];
}

function checkAttribute(
  attribute: WrittenAttribute,
  earlier: readonly WrittenAttribute[],
  { node, text }: { node: ComponentNode; text: string },
): PlacedFault[] {
  const tag = node.name as ComponentName;
  const { name } = attribute;
  if (name === undefined)
    return [
      {
        code: 'spread-not-allowed',
        ...placeOf(node),
        message: `<${tag}> has {…} code in its tag`,
        remedy: `write its attributes as text in quotes, such as ${toOneLine(components[tag].example)}`,
      },
    ];
  const place = lineColumn(text, attribute.offset);
  const allowed = Object.keys(components[tag].attributes.shape);
  if (!allowed.includes(name))
    return [
      {
        code: 'attribute-unknown',
        ...place,
        message: `<${tag}> has no attribute “${name.slice(0, 60)}”`,
        remedy: `it takes ${allowed.join(', ')}`,
      },
    ];
  if (earlier.some((other) => other.name === name))
    return [{ code: 'attribute-twice', ...place, message: `“${name}” is given twice`, remedy: 'delete one of them' }];
  if (attribute.value === undefined)
    return [
      { code: 'attribute-not-text', ...place, message: `“${name}” is not text in quotes`, remedy: `write ${name}="…"` },
    ];
  return [];
}

/** What the component's schema says of the quoted values. */
function checkValues(node: ComponentNode, attributes: readonly WrittenAttribute[], text: string): PlacedFault[] {
  const tag = node.name as ComponentName;
  const { attributes: schema, example } = components[tag] as Component;
  const allowed = Object.entries(attributeValues(node)).filter(([name]) => Object.hasOwn(schema.shape, name));
  const result = schema.safeParse(Object.fromEntries(allowed));
  return (result.error?.issues ?? []).flatMap((issue) => {
    const name = String(issue.path[0]);
    const attribute = attributes.find((other) => other.name === name);
    if (!attribute)
      return [
        {
          code: 'attribute-missing',
          ...placeOf(node),
          message: `<${tag}> has no ${name}`,
          remedy: `add ${name}="…", as in ${toOneLine(example)}`,
        },
      ];
    if (attribute.value === undefined) return [];
    const value = attribute.value.slice(0, 80);
    return [
      {
        code: 'attribute-value',
        ...lineColumn(text, attribute.offset),
        message: `${name} “${value}” ${toWords(issue)}`,
        remedy: `write it as in ${toOneLine(example)}`,
      },
    ];
  });
}

function checkSource(
  component: Component,
  attributes: readonly WrittenAttribute[],
  { text, sources }: CheckedEntry,
): PlacedFault[] {
  const attribute = attributes.find(({ name }) => name === 'source');
  const id = attribute?.value?.trim();
  if (
    !attribute ||
    !id ||
    !idPattern.test(id) ||
    !Object.hasOwn(component.attributes.shape, 'source') ||
    sources.includes(id)
  )
    return [];
  const near = findNearest(id, sources);
  const remedy = `add it to the entry’s sources${near === undefined ? '' : `, or write source="${near}" if you meant that one`}`;
  return [
    {
      code: 'citation-undeclared',
      ...lineColumn(text, attribute.offset),
      message: `“${id.slice(0, 80)}” is not among the entry’s sources`,
      remedy,
      formRemedy: `add “${id.slice(0, 80)}” under Sources in this form${near === undefined ? '' : `, or choose “${near}” if you meant that one`}`,
    },
  ];
}

function toWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small':
      return 'is empty';
    case 'too_big':
      return `is longer than ${issue.maximum} characters`;
    case 'invalid_value':
      return `is none of ${issue.values.join(', ')}`;
    default:
      return issue.message;
  }
}

function toOneLine(example: string): string {
  return example.replace(/\n+/g, ' ');
}
