import { startServer } from '../../../src/desk-server/serve.ts';

/** Serves the desk with drafts over the folder it is given, as a program of its own, and prints its port. */
const [, , repository = ''] = process.argv;
const server = await startServer({ root: repository, base: '/', port: 0, repository, desk: true, workflow: true });
console.log(new URL(server.url).port);
