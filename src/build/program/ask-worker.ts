import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';

/** What a worker answers, asked one question at a time. Throws what the worker threw. */
export async function askWorker<Answer>(worker: Worker, question: unknown): Promise<Answer> {
  worker.postMessage(question);
  const [answer] = (await once(worker, 'message')) as [Answer];
  return answer;
}
