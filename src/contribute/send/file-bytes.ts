/** Git's own id of a file's bytes (gitformat-blob), in the kind of the id it is to be held against: SHA-1 or SHA-256. */
export async function isBlob(id: string | undefined, bytes: Uint8Array): Promise<boolean> {
  if (id === undefined) return false;
  const head = new TextEncoder().encode(`blob ${bytes.length}\0`);
  const all = new Uint8Array(head.length + bytes.length);
  all.set(head);
  all.set(bytes, head.length);
  const digest = await crypto.subtle.digest(id.length === 64 ? 'SHA-256' : 'SHA-1', all);
  return id === [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Bytes in Base64 (RFC 4648), as forges take them. */
export function toBase64(bytes: Uint8Array): string {
  const size = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += size) text += String.fromCharCode(...bytes.subarray(at, at + size));
  return btoa(text);
}
