/** Loaded into the program that renders the pages, so that it ends when the build that waits for it is killed. */
process.once('disconnect', () => process.exit(1));
process.channel?.unref();
