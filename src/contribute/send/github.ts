import { isBlob } from '../../git/object-id.ts';
import { toBase64 } from './base64.ts';
import { readList, readText, readValue, toPath, type ForgeClient } from './forge-client.ts';
import type { ChangeRequest, Forge, ForgeSettings, Place, Story } from './forge.ts';
import { ForgeRefusal, isStatus } from './refusal.ts';
import { isNamed, readRequest } from './request-state.ts';

/**
 * GitHub (REST, https://docs.github.com/en/rest). Files become blobs, a tree and a commit, to which nothing leads until
 * the branch is made last: what was stopped before that is nowhere to be seen.
 */
export class GitHub implements Forge {
  readonly branch: string;
  readonly #client: ForgeClient;
  readonly #settings: ForgeSettings;
  readonly #archive: string;

  constructor(client: ForgeClient, settings: ForgeSettings) {
    this.branch = settings.branch;
    this.#client = client;
    this.#settings = settings;
    this.#archive = `/repos/${settings.repository}`;
  }

  async findAccount(): Promise<string> {
    return readText(await this.#client.get('/user'), 'login');
  }

  async findArchive(): Promise<{ place: Place; canWrite: boolean }> {
    const answer = await this.#client.get(this.#archive);
    return { place: toPlace(answer, false), canWrite: readValue(answer, 'permissions', 'push') === true };
  }

  async findFork(account: string): Promise<Place | undefined> {
    const answer = await this.#client.find(`/repos/${account}/${this.#settings.repository.split('/').at(-1) ?? ''}`);
    const parent = readValue(answer, 'parent', 'full_name');
    const isFork = typeof parent === 'string' && parent.toLowerCase() === this.#settings.repository.toLowerCase();
    return isFork ? toPlace(answer, true) : undefined;
  }

  /** GitHub gives a copy another name where the account has something else of that name. */
  async makeFork(): Promise<Place> {
    return toPlace(await this.#client.post(`${this.#archive}/forks`), true);
  }

  isReady(fork: Place): Promise<boolean> {
    return this.hasBranch(fork, this.branch);
  }

  async hasBranch(place: Place, branch: string): Promise<boolean> {
    return (await this.#client.find(`/repos/${place.id}/branches/${encodeURIComponent(branch)}`)) !== undefined;
  }

  async findBlob(place: Place, { path, branch }: { path: string; branch: string }): Promise<string | undefined> {
    const file = `/repos/${place.id}/contents/${toPath(path)}?ref=${encodeURIComponent(branch)}`;
    const answer = await this.#client.find(file);
    return answer === undefined ? undefined : readText(answer, 'sha');
  }

  async write(place: Place, { files, message, author }: Story, branch: string): Promise<void> {
    if (place.isFork) await this.#renew(place);
    const tip = await this.#client.get(`${this.#archive}/branches/${encodeURIComponent(this.branch)}`);
    const git = `/repos/${place.id}/git`;
    const tree: unknown[] = [];
    for (const { path, bytes } of files) {
      const blob = await this.#client.post(`${git}/blobs`, { content: toBase64(bytes), encoding: 'base64' });
      const sha = readText(blob, 'sha');
      if (!(await isBlob(sha, bytes))) throw new ForgeRefusal('other');
      tree.push({ path, mode: '100644', type: 'blob', sha });
    }
    const parent = readText(tip, 'commit', 'sha');
    const base = readText(await this.#client.get(`${this.#archive}/git/commits/${parent}`), 'tree', 'sha');
    const made = await this.#client.post(`${git}/trees`, { base_tree: base, tree });
    const commit = { message, tree: readText(made, 'sha'), parents: [parent], author };
    const sha = readText(await this.#client.post(`${git}/commits`, commit), 'sha');
    await this.#client.post(`${git}/refs`, { ref: `refs/heads/${branch}`, sha });
  }

  async findRequest(place: Place, branch: string): Promise<ChangeRequest | undefined> {
    const query = new URLSearchParams({ head: `${place.owner}:${branch}`, base: this.branch, state: 'all' });
    const found = readList(await this.#client.get(`${this.#archive}/pulls?${query.toString()}`));
    const [own] = found.filter(
      (one) =>
        readValue(one, 'head', 'ref') === branch && isNamed(readValue(one, 'head', 'user', 'login'), place.owner),
    );
    return own === undefined ? undefined : readRequest(own, fields, branch);
  }

  async openRequest(place: Place, { title, body }: Story, branch: string): Promise<ChangeRequest> {
    const head = `${place.owner}:${branch}`;
    const asked = { title, body, head, base: this.branch };
    return readRequest(await this.#client.post(`${this.#archive}/pulls`, asked), fields, branch);
  }

  /** A copy that cannot be brought up to date still takes a branch that begins at the archive's own tip. */
  async #renew(place: Place): Promise<void> {
    try {
      await this.#client.post(`/repos/${place.id}/merge-upstream`, { branch: this.branch });
    } catch (error) {
      if (!isStatus(error, 403, 404, 409, 422)) throw error;
    }
  }
}

const fields = { number: 'number', url: 'html_url', branch: ['head', 'ref'] };

function toPlace(answer: unknown, isFork: boolean): Place {
  const id = readText(answer, 'full_name');
  return { id, owner: id.split('/')[0] ?? '', isFork };
}
