import { expect, it } from 'vitest';
import { ensureStorage } from '../../../../src/cms/decap/page-storage.ts';

const refuse = () => {
  throw new DOMException('No room.', 'QuotaExceededError');
};

/** A storage that holds what it is given, and takes nothing more where it is full. */
function toStorage(held: Record<string, string>, { isFull = false } = {}): Storage {
  const methods = {
    getItem: (key: string) => held[key] ?? null,
    setItem: isFull ? refuse : (key: string, value: string) => void (held[key] = value),
    removeItem: (key: string) => Reflect.deleteProperty(held, key),
  };
  return new Proxy(held, {
    get: (_held, key) => (key in methods ? methods[key as keyof typeof methods] : held[String(key)]),
  }) as unknown as Storage;
}

it('takes the place of a storage that is full, with what can be read of it', () => {
  const page = { localStorage: toStorage({ user: 'A' }, { isFull: true }), sessionStorage: toStorage({}) };
  const { sessionStorage } = page;
  ensureStorage(page);
  expect(page.localStorage.getItem('user')).toBe('A');
  page.localStorage.setItem('user', 'B');
  expect([page.localStorage.getItem('user'), page.localStorage.key(0), page.localStorage.length]).toEqual([
    'B',
    'user',
    1,
  ]);
  page.localStorage.removeItem('user');
  expect(page.localStorage.getItem('user')).toBeNull();
  expect(page.sessionStorage).toBe(sessionStorage);
  expect(page.sessionStorage.getItem('handed-on-probe')).toBeNull();
});

it('takes the place of one that may not even be looked at', () => {
  const page = {
    get localStorage(): Storage {
      throw new DOMException('Not allowed.', 'SecurityError');
    },
    sessionStorage: toStorage({}),
  };
  ensureStorage(page);
  page.localStorage.setItem('user', 'A');
  expect(page.localStorage.getItem('user')).toBe('A');
});
