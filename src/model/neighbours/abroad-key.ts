/** The archive and the key in it that `vancouver:projects/vandu` names; undefined for an entry of this archive. */
export function parseAbroad(key: string): { archive: string; key: string } | undefined {
  const at = key.indexOf(':');
  return at === -1 ? undefined : { archive: key.slice(0, at), key: key.slice(at + 1) };
}
