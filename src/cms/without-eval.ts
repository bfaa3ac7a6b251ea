import * as z from 'zod';

/**
 * Tells zod to compile nothing while it runs: the page’s policy forbids it, and even the attempt is a complaint. Has
 * to be imported before the first schema is.
 */
z.config({ jitless: true });
