/** Answers every job with the number of its process. */
import { answerJobs } from '../../../../../src/mdx/pool/answer-job.ts';

const body = { headings: [], citations: [], links: [], images: [], words: 0 };
await answerJobs(() => ({ ok: true, body: { ...body, html: String(process.pid) } }) as never);
