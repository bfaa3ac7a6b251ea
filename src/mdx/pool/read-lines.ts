import type { Readable } from 'node:stream';

/**
 * Lines of a stream, ended by "\n" alone. (`node:readline` also ends lines at U+2028,
 * which JSON leaves as it is.) What follows the last "\n" is dropped: it is half a line.
 */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  stream.setEncoding('utf8');
  let parts: string[] = [];
  for await (const chunk of stream as AsyncIterable<string>) {
    const pieces = chunk.split('\n');
    const rest = pieces.pop() ?? '';
    for (const piece of pieces) {
      yield [...parts, piece].join('');
      parts = [];
    }
    parts.push(rest);
  }
}
