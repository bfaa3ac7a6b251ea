/**
 * The process of the pool: one job in, one answer out, each a line of JSON.
 * An answer is written before the next job begins, so that the parent of a process
 * that dies knows which job it died of.
 */
import { parseBody } from '../parse-body.ts';
import { answerJobs } from './answer-job.ts';

await answerJobs(parseBody);
