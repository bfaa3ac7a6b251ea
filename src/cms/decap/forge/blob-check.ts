import { isBlob } from '../../../git/object-id.ts';

/**
 * False where the answer to a question for a file by git’s id of it holds something else. Whatever cannot be looked at
 * counts as right.
 */
export async function isAsNamed(url: string, answer: Response): Promise<boolean> {
  const read = findReader(url, answer.headers);
  if (!read) return true;
  try {
    return await isBlob(read.id, await read.bytes(answer));
  } catch {
    return true;
  }
}

/** GitHub and Forgejo are asked for an id and send base64; GitLab is asked for a path, sends bytes and names the id. */
function findReader(
  url: string,
  headers: Headers,
): { id: string; bytes: (answer: Response) => Promise<Bytes> } | undefined {
  const { pathname, searchParams } = new URL(url);
  const [, id] = /\/git\/blobs\/([0-9a-f]{40})$/.exec(pathname) ?? [];
  if (id !== undefined) return { id, bytes: readBase64 };
  const named = headers.get('X-Gitlab-Blob-Id') ?? '';
  const isRaw = pathname.endsWith('/raw') && searchParams.get('lfs') !== 'true';
  return isRaw && /^[0-9a-f]{40}$/.test(named) ? { id: named, bytes: readBytes } : undefined;
}

async function readBase64(answer: Response): Promise<Bytes> {
  const { content } = (await answer.json()) as { content: string };
  return Uint8Array.from(atob(content.replaceAll('\n', '')), (letter) => letter.charCodeAt(0));
}

async function readBytes(answer: Response): Promise<Bytes> {
  return new Uint8Array(await answer.arrayBuffer());
}

type Bytes = Uint8Array<ArrayBuffer>;
