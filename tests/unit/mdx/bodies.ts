import type { Body, BodyFault, BodyInput } from '../../../src/mdx/dialect/body.ts';
import { parseBody } from '../../../src/mdx/parse-body.ts';

/** A body that must be without fault. */
export function readBody(text: string, options: Partial<BodyInput> = {}): Body {
  const result = parseBody(toInput(text, options));
  if (!result.ok) throw new Error(result.faults.map(toLine).join('\n'));
  return result.body;
}

/** The faults of a body as people read them, without what to do. */
export function listFaults(text: string, options: Partial<BodyInput> = {}): string[] {
  return findFaults(text, options).map(toLine);
}

export function findFaults(text: string, options: Partial<BodyInput> = {}): BodyFault[] {
  const result = parseBody(toInput(text, options));
  return result.ok ? [] : result.faults;
}

function toInput(text: string, options: Partial<BodyInput>): BodyInput {
  return { text, sources: ['minutes-1970', 'interview-1971'], base: '/', ...options };
}

function toLine({ line, column, code, message }: BodyFault): string {
  return `${line}:${column} ${code}: ${message}`;
}
