import { describe, expect, it } from 'vitest';
import { keepBackupsApart, nameWindow, type BackupStore } from '../../../../src/cms/decap/backups.ts';

/** One browser: what it keeps, and the windows that are open in it. */
function openBrowser() {
  const kept = new Map<string, unknown>();
  const open = new Set<string>();
  const openWindow = (name: string): BackupStore => {
    open.add(name);
    const store: BackupStore = {
      getItem: (key) => Promise.resolve(kept.get(key) ?? null),
      setItem: (key, value) => Promise.resolve(kept.set(key, value)),
      removeItem: (key) => Promise.resolve(kept.delete(key)),
      keys: () => Promise.resolve([...kept.keys()]),
    };
    keepBackupsApart(store, { own: name, listOpen: () => Promise.resolve(open) });
    return store;
  };
  return { kept, openWindow, close: (name: string) => open.delete(name) };
}

describe('what was not saved in two windows', () => {
  it('is kept apart, and a save in one clears nothing of the other', async () => {
    const { openWindow } = openBrowser();
    const [one, other] = [openWindow('one'), openWindow('other')];
    await one.setItem('backup.themes', 'From one');
    await other.setItem('backup.themes', 'From the other');
    expect(await one.getItem('backup.themes')).toBe('From one');
    await other.removeItem('backup.themes');
    expect(await other.getItem('backup.themes')).toBeNull();
    expect(await one.getItem('backup.themes')).toBe('From one');
  });

  it('is offered by the next windows once theirs are closed, each text once', async () => {
    const { openWindow, close, kept } = openBrowser();
    await openWindow('one').setItem('backup.themes', 'From one');
    await openWindow('two').setItem('backup.themes', 'From two');
    await openWindow('two').setItem('backup.themes.food', 'Of an entry');
    close('one');
    close('two');
    const [three, four] = [openWindow('three'), openWindow('four')];
    const found = [await three.getItem('backup.themes'), await four.getItem('backup.themes')];
    expect(found.sort()).toEqual(['From one', 'From two']);
    expect(await openWindow('five').getItem('backup.themes')).toBeNull();
    await three.removeItem('backup.themes');
    await four.removeItem('backup.themes');
    expect([...kept.values()]).toEqual(['Of an entry']);
  });

  it('is offered too where an older desk kept one for all windows; other keys are left alone', async () => {
    const { kept, openWindow } = openBrowser();
    kept.set('backup.themes', 'Old');
    kept.set('backup', 'The last text');
    const store = openWindow('one');
    expect(await store.getItem('backup.themes')).toBe('Old');
    expect(kept.has('backup.themes')).toBe(false);
    expect(await store.getItem('backup')).toBe('The last text');
    await store.removeItem('backup');
    expect(kept.has('backup')).toBe(false);
  });
});

describe('the name of a window', () => {
  it('outlasts a reload, and is another for a copy of the window', async () => {
    const { locks } = navigator;
    const storage = new Map<string, string>();
    const session = {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, value: string) => void storage.set(key, value),
    };
    const first = await nameWindow(locks, session);
    expect([...storage.values()]).toEqual([first?.own]);
    expect((await first?.listOpen())?.has(first?.own ?? '')).toBe(true);
    const copied = await nameWindow(locks, session);
    expect(copied?.own).not.toBe(first?.own);
    storage.set('handed-on-window', 'closed since');
    expect((await nameWindow(locks, session))?.own).toBe('closed since');
  });

  it('is none where the browser has no locks, or keeps nothing', async () => {
    const full = { getItem: () => null, setItem: () => expect.fail('full') };
    expect(await nameWindow(undefined, full)).toBeUndefined();
    expect(await nameWindow(navigator.locks, full)).toBeUndefined();
  });
});
