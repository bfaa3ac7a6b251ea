/** Dies, hangs or answers, as each job asks; to see what the pool makes of it. */
import { answerJobs } from '../../../../../src/mdx/pool/jobs.ts';
import { parseBody } from '../../../../../src/mdx/parse-body.ts';

await answerJobs((input) => {
  if (input.text.startsWith('exit')) process.exit(0);
  if (input.text.startsWith('abort')) process.abort();
  if (input.text.startsWith('throw')) throw new Error('thrown on purpose');
  while (input.text.startsWith('hang'));
  return parseBody(input);
});
