/** Dies, hangs or answers, as each job asks; to see what the pool makes of it. */
import { mdxToMdast } from 'satteri';
import { answerJobs } from '../../../../../src/mdx/pool/jobs.ts';
import { parseBody } from '../../../../../src/mdx/parsers/native.ts';

await answerJobs((input) => {
  if (input.text.startsWith('exit')) process.exit(0);
  // The parser aborts on this text when no line end follows it; parseBody adds one.
  if (input.text.startsWith('abort')) mdxToMdast('import "\\');
  if (input.text.startsWith('throw')) throw new Error('thrown on purpose');
  while (input.text.startsWith('hang'));
  return parseBody(input);
});
