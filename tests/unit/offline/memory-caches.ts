/** The Cache Storage of a browser, held in memory, with what the keeper uses of it (Service Workers, section 5.5). */
export function makeCaches(): CacheStorage & { held: Map<string, Map<string, Response>> } {
  const held = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const cache = held.get(name) ?? new Map<string, Response>();
    held.set(name, cache);
    return {
      put: async (address: string, answer: Response) => {
        // A real one reads the whole body before it has the answer, and moves what was there to the end.
        const body = await answer.arrayBuffer();
        cache.delete(address);
        cache.set(address, new Response(body, { headers: answer.headers }));
      },
      match: (address: string) => Promise.resolve(cache.get(address)?.clone()),
      keys: () => Promise.resolve([...cache.keys()].map((url) => ({ url }))),
      delete: (asked: string | { url: string }) =>
        Promise.resolve(cache.delete(typeof asked === 'string' ? asked : asked.url)),
    };
  };
  const storage = {
    held,
    open: (name: string) => Promise.resolve(open(name)),
    has: (name: string) => Promise.resolve(held.has(name)),
    keys: () => Promise.resolve([...held.keys()]),
    delete: (name: string) => Promise.resolve(held.delete(name)),
    match: (address: string, { cacheName = '' } = {}) => Promise.resolve(held.get(cacheName)?.get(address)?.clone()),
  };
  return storage as unknown as CacheStorage & { held: Map<string, Map<string, Response>> };
}
