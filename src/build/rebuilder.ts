/**
 * Asks for a rebuild without waiting for it. While one runs, however many more are asked for become one, which begins
 * when it has ended. A build that rejects is reported and holds up none that follows.
 */
export function createRebuilder(
  build: () => Promise<void>,
  report: (error: unknown) => void = console.error,
): () => void {
  let isBuilding = false;
  let isWanted = false;
  const run = async () => {
    isBuilding = true;
    while (isWanted) {
      isWanted = false;
      await build().catch(report);
    }
    isBuilding = false;
  };
  return () => {
    isWanted = true;
    if (!isBuilding) void run();
  };
}
