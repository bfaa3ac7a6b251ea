import { isMap, isPair, isScalar, visit, type Document } from 'yaml';

/** A path into a header: keys and indexes. */
export type FieldPath = readonly (string | number)[];

/** A value that was written without quotes, as it stands in the text. */
export interface PlainScalar {
  path: FieldPath;
  value: unknown;
  /** The text of the value, such as `007`. */
  source: string;
  /** What follows the value on its line from the `#` on; YAML takes it for a comment. */
  comment?: string;
}

/** Every value of a header that was written without quotes, in the order of the text. */
export function listPlainScalars(document: Document.Parsed): PlainScalar[] {
  const found: PlainScalar[] = [];
  visit(document, {
    Scalar(key, node, path) {
      if (key === 'key' || node.type !== 'PLAIN') return;
      const { value, source = '', comment } = node;
      const followed = comment === undefined || comment === null ? {} : { comment: `#${comment.split('\n')[0] ?? ''}` };
      found.push({ path: pathOf(key, path), value, source, ...followed });
    },
  });
  return found;
}

/** The path of a node from the key it has in its parent and the nodes around it, as `visit` gives them. */
export function pathOf(key: unknown, ancestors: readonly unknown[]): FieldPath {
  const path: (string | number)[] = [];
  ancestors.forEach((ancestor, index) => {
    if (isPair(ancestor) && isScalar(ancestor.key)) path.push(String(ancestor.key.value));
    const next = ancestors[index + 1];
    if (ancestor && typeof ancestor === 'object' && 'items' in ancestor && !isMap(ancestor)) {
      const position = next ? (ancestor.items as unknown[]).indexOf(next) : Number(key);
      path.push(position);
    }
  });
  return path;
}

/** A text in the quotes that keep it as it is in YAML. */
export function quoteYaml(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
