/**
 * The id that git gives to a file's content (gitformat-blob) in a repository whose ids are as long as another one: SHA-1
 * or SHA-256, in small hexadecimal digits. Runs in browsers too.
 */
export async function toBlobId(content: Uint8Array, { length }: string): Promise<string> {
  const head = new TextEncoder().encode(`blob ${content.length}\0`);
  const whole = new Uint8Array(head.length + content.length);
  whole.set(head);
  whole.set(content, head.length);
  const digest = await crypto.subtle.digest(length === 64 ? 'SHA-256' : 'SHA-1', whole);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** True where the content is what git calls by that id. */
export async function isBlob(id: string | undefined, content: Uint8Array): Promise<boolean> {
  return id !== undefined && id === (await toBlobId(content, id));
}
