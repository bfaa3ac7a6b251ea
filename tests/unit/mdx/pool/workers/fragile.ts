/** Dies, hangs, waits or answers, as each job asks; to see what the pool makes of it. */
import fs from 'node:fs';
import { answerJobs } from '../../../../../src/mdx/pool/answer-job.ts';
import { parseBody } from '../../../../../src/mdx/parse-body.ts';

await answerJobs((input) => {
  if (input.text.startsWith('exit')) process.exit(0);
  if (input.text.startsWith('swell')) for (const hoard: unknown[] = []; ;) hoard.push(new Array(100_000).fill(hoard));
  if (input.text.startsWith('throw')) throw new Error('thrown on purpose');
  if (input.text.startsWith('wait for ever')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  if (input.text.startsWith('wait')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_000);
  if (input.text.startsWith('hang once') && isFirst(input.text.slice('hang once '.length))) for (;;);
  while (input.text.startsWith('hang for ever'));
  return parseBody(input);
});

/** True once for a file: it is made by the first that asks. */
function isFirst(file: string): boolean {
  if (fs.existsSync(file)) return false;
  fs.writeFileSync(file, '');
  return true;
}
