import { mdxToHast, mdxToMdast } from 'satteri';
import { readBody, type TreeParser } from '../read-body.ts';
import type { BodyInput, BodyResult } from '../dialect/body.ts';

const parser: TreeParser = { toMdast: mdxToMdast, toHast: mdxToHast };

/**
 * Reads a body with the site's own parser, which is native code: parse the work of strangers through the pool,
 * whose process may die without taking this one with it.
 */
export function parseBody(input: BodyInput): BodyResult {
  return readBody(input, parser);
}
