import * as z from 'zod';

/**
 * Tells zod to compile nothing while it runs in a browser: the policies of our pages forbid it, and even the attempt is
 * a breach that gets reported. Has to be imported before the first schema is made.
 */
if ('document' in globalThis) z.config({ jitless: true });
