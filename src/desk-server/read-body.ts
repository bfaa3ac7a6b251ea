import type { IncomingMessage } from 'node:http';
import { DeskRefusal } from './drafts/refusal.ts';

/** Largest request of the desk, in bytes. */
const largestBody = 50 * 1024 * 1024;
/** How much more is taken and thrown away, so that a program that sends first and reads then hears why. */
const mostDiscarded = 200 * 1024 * 1024;

/**
 * The body of a request as text. Refuses with 413 what is too large, at once where its length is said; the rest is read
 * and thrown away, since a connection that is closed while it still sends would lose the answer.
 */
export function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((done, failed) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let isRefused = false;
    const refuse = () => {
      isRefused = true;
      chunks.length = 0;
      failed(new DeskRefusal('That is more than 50 MB. Make the pictures smaller, or put them in one by one.', 413));
    };
    if (Number(request.headers['content-length']) > largestBody) refuse();
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > mostDiscarded) request.destroy();
      else if (size > largestBody) refuse();
      else if (!isRefused) chunks.push(chunk);
    });
    request.once('end', () => {
      done(Buffer.concat(chunks).toString('utf8'));
    });
    const breakOff = () => {
      failed(new DeskRefusal('The request was cut off.', 400));
    };
    request.once('error', breakOff).once('close', breakOff);
  });
}
