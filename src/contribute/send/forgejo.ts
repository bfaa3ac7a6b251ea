import { isBlob } from '../../git/object-id.ts';
import { toBase64 } from './base64.ts';
import { readList, readText, readValue, toPath, type ForgeClient } from './forge-client.ts';
import type { ChangeRequest, Forge, ForgeSettings, Place, Story } from './forge.ts';
import { ForgeRefusal, isStatus } from './refusal.ts';
import { isNamed, readRequest } from './request-state.ts';

/** Forgejo, and Codeberg with it (https://codeberg.org/api/swagger). One call makes branch and commit together. */
export class Forgejo implements Forge {
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
    const answer = await this.#client.find(`/repos/${account}/${this.#name()}`);
    return this.#isFork(answer) ? toPlace(answer, true) : undefined;
  }

  /** Where Forgejo says that there is one, it may have been renamed, or may not be ready. */
  async makeFork(account: string): Promise<Place> {
    try {
      return toPlace(await this.#client.post(`${this.#archive}/forks`), true);
    } catch (error) {
      if (!isStatus(error, 409)) throw error;
      const forks = await this.#client.find(`${this.#archive}/forks?limit=50`);
      const own = readList(forks ?? []).find((fork) => isNamed(toPlace(fork, true).owner, account));
      const id = `${account}/${this.#name()}`;
      return own === undefined ? { id, owner: account, isFork: true } : toPlace(own, true);
    }
  }

  async isReady(fork: Place): Promise<boolean> {
    const answer = await this.#client.find(`/repos/${fork.id}`);
    if (answer === undefined) return false;
    if (!this.#isFork(answer)) throw new ForgeRefusal('forkName', { name: this.#name() });
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
    const answer = await this.#client.post(`/repos/${place.id}/contents`, {
      branch: this.branch,
      new_branch: branch,
      message,
      author,
      files: files.map(({ path, bytes }) => ({ operation: 'create', path, content: toBase64(bytes) })),
    });
    const written = new Map(
      readList(readValue(answer, 'files')).map((file) => [readText(file, 'path'), readValue(file, 'sha')]),
    );
    for (const { path, bytes } of files) {
      const sha = written.get(path);
      const id = typeof sha === 'string' ? sha : await this.findBlob(place, { path, branch });
      if (!(await isBlob(id, bytes))) throw new ForgeRefusal('other');
    }
  }

  /** The newest stand first, and a request that was just made is among them. */
  async findRequest(place: Place, branch: string): Promise<ChangeRequest | undefined> {
    const found = readList(await this.#client.get(`${this.#archive}/pulls?state=all&sort=recentupdate&limit=50`));
    const own = found.find(
      (one) =>
        readValue(one, 'head', 'ref') === branch && isNamed(readValue(one, 'head', 'repo', 'full_name'), place.id),
    );
    return own === undefined ? undefined : readRequest(own, fields, branch);
  }

  async openRequest(place: Place, { title, body }: Story, branch: string): Promise<ChangeRequest> {
    const head = place.isFork ? `${place.owner}:${branch}` : branch;
    const answer = await this.#client.post(`${this.#archive}/pulls`, { title, body, head, base: this.branch });
    return readRequest(answer, fields, branch);
  }

  /**
   * A branch in a copy begins at the copy's own tip, which may be older, and does no harm then. With commits of its
   * own it would bring them along.
   */
  async #renew(place: Place): Promise<void> {
    try {
      await this.#client.post(`/repos/${place.id}/sync_fork`);
    } catch (error) {
      if (error instanceof ForgeRefusal && error.code === 'login') throw error;
    }
    const range = [this.branch, `${place.owner}:${this.branch}`].map(encodeURIComponent).join('...');
    const ahead = await this.#client.find(`${this.#archive}/compare/${range}`);
    if (Number(readValue(ahead, 'total_commits') ?? 0) > 0)
      throw new ForgeRefusal('forkOwn', { name: place.id, branch: this.branch });
  }

  #name(): string {
    return this.#settings.repository.split('/').at(-1) ?? '';
  }

  #isFork(answer: unknown): boolean {
    const parent = readValue(answer, 'parent', 'full_name');
    return typeof parent === 'string' && isNamed(parent, this.#settings.repository);
  }
}

const fields = { number: 'number', url: 'html_url', branch: ['head', 'ref'] };

function toPlace(answer: unknown, isFork: boolean): Place {
  const id = readText(answer, 'full_name');
  return { id, owner: id.split('/')[0] ?? '', isFork };
}
