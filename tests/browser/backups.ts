import type { Page } from 'playwright-core';

/** What Decap keeps in the browser of forms that were not saved, as text. */
export function readBackups(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const ask = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(new Error(request.error?.message));
      });
    const texts = Object.values(localStorage as unknown as Record<string, string>);
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const database = await ask(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        texts.push(JSON.stringify(await ask(database.transaction(store).objectStore(store).getAll())));
      database.close();
    }
    return texts.join('\n');
  });
}
