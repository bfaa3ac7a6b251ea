/**
 * The published text of an entry. Decap’s own question takes every failure for an empty text, so that somebody whose
 * connection broke would see a form without a word in it.
 */
export async function readEntry(
  api: ReadingApi,
  path: string,
): Promise<{ file: { path: string; id: null }; data: string }> {
  const data = await api.readFile(path, null, { repoURL: api.originRepoURL });
  return { file: { path, id: null }, data };
}

/**
 * Leaves out who changed a file last and when, which the desk shows nowhere and which costs one request for each entry
 * of a list: as many as the texts themselves.
 */
export function withoutMetadata(api: { readFileMetadata: () => Promise<unknown> }): void {
  api.readFileMetadata = () => Promise.resolve({ author: '', updatedOn: '' });
}

/** The part of Decap's APIs that reads files. */
export interface ReadingApi {
  originRepoURL: string;
  readFile(path: string, id: null, place: { repoURL: string }): Promise<string>;
}
