import { toBase64 } from './base64.ts';
import { readList, readText, readValue, type ForgeClient } from './forge-client.ts';
import type { ChangeRequest, Forge, ForgeSettings, Place, Story } from './forge.ts';
import { ForgeRefusal, isStatus } from './refusal.ts';
import { isNamed, readRequest } from './request-state.ts';

/**
 * GitLab (REST v4, https://docs.gitlab.com/api/rest/). One call makes branch and commit together, also in a copy,
 * whose branch begins at the archive's own tip.
 */
export class GitLab implements Forge {
  readonly branch: string;
  readonly #client: ForgeClient;
  readonly #settings: ForgeSettings;
  readonly #archive: string;

  constructor(client: ForgeClient, settings: ForgeSettings) {
    this.branch = settings.branch;
    this.#client = client;
    this.#settings = settings;
    this.#archive = `/projects/${encodeURIComponent(settings.repository)}`;
  }

  async findAccount(): Promise<string> {
    return readText(await this.#client.get('/user'), 'username');
  }

  async findArchive(): Promise<{ place: Place; canWrite: boolean }> {
    const answer = await this.#client.get(this.#archive);
    const levels = ['project_access', 'group_access'].map((name) =>
      Number(readValue(answer, 'permissions', name, 'access_level') ?? 0),
    );
    return { place: toPlace(answer, false), canWrite: Math.max(...levels) >= developer };
  }

  /** By its usual address first; one that was renamed stands in the list of copies. */
  async findFork(account: string): Promise<Place | undefined> {
    const usual = await this.#client.find(`/projects/${encodeURIComponent(`${account}/${this.#name()}`)}`);
    if (this.#isFork(usual)) return toPlace(usual, true);
    const forks = await this.#client.find(`${this.#archive}/forks?owned=true&per_page=100`);
    const own = readList(forks ?? []).find((fork) => toPlace(fork, true).owner.toLowerCase() === account.toLowerCase());
    return own === undefined ? undefined : toPlace(own, true);
  }

  async makeFork(): Promise<Place> {
    try {
      return toPlace(await this.#client.post(`${this.#archive}/fork`), true);
    } catch (error) {
      throw isStatus(error, 400, 409) ? new ForgeRefusal('forkName', { name: this.#name() }) : error;
    }
  }

  async isReady(fork: Place): Promise<boolean> {
    const answer = await this.#client.find(`/projects/${fork.id}`);
    const status = readValue(answer, 'import_status') ?? 'none';
    return answer !== undefined && (status === 'none' || status === 'finished');
  }

  async hasBranch(place: Place, branch: string): Promise<boolean> {
    const answer = await this.#client.find(`/projects/${place.id}/repository/branches/${encodeURIComponent(branch)}`);
    return answer !== undefined;
  }

  async findBlob(place: Place, { path, branch }: { path: string; branch: string }): Promise<string | undefined> {
    const file = `/projects/${place.id}/repository/files/${encodeURIComponent(path)}`;
    const answer = await this.#client.find(`${file}?ref=${encodeURIComponent(branch)}`);
    return answer === undefined ? undefined : readText(answer, 'blob_id');
  }

  async write(place: Place, { files, message, author }: Story, branch: string): Promise<void> {
    const archive = place.isFork ? await this.findArchive() : undefined;
    const answer = await this.#client.post(`/projects/${place.id}/repository/commits`, {
      branch,
      start_branch: this.branch,
      ...(archive && { start_project: archive.place.id }),
      commit_message: message,
      author_name: author.name,
      author_email: author.email,
      actions: files.map(({ path, bytes }) => ({
        action: 'create',
        file_path: path,
        content: toBase64(bytes),
        encoding: 'base64',
      })),
    });
    readText(answer, 'id');
  }

  async findRequest(place: Place, branch: string): Promise<ChangeRequest | undefined> {
    const query = new URLSearchParams({ source_branch: branch, target_branch: this.branch, state: 'all' });
    const found = readList(await this.#client.get(`${this.#archive}/merge_requests?${query.toString()}`));
    const own = found.find(
      (one) => readValue(one, 'source_branch') === branch && isNamed(readValue(one, 'source_project_id'), place.id),
    );
    return own === undefined ? undefined : readRequest(own, fields, branch);
  }

  async openRequest(place: Place, { title, body }: Story, branch: string): Promise<ChangeRequest> {
    const archive = place.isFork ? (await this.findArchive()).place.id : place.id;
    const answer = await this.#client.post(`/projects/${place.id}/merge_requests`, {
      source_branch: branch,
      target_branch: this.branch,
      target_project_id: Number(archive),
      title,
      description: body,
      remove_source_branch: true,
      ...(place.isFork && { allow_collaboration: true }),
    });
    return readRequest(answer, fields, branch);
  }

  #name(): string {
    return this.#settings.repository.split('/').at(-1) ?? '';
  }

  #isFork(answer: unknown): boolean {
    const from = readValue(answer, 'forked_from_project', 'path_with_namespace');
    return typeof from === 'string' && isNamed(from, this.#settings.repository);
  }
}

/** The lowest role that may write to a project. */
const developer = 30;
const fields = { number: 'iid', url: 'web_url', branch: ['source_branch'] };

/** Projects go by their number, which stays where a group is renamed. */
function toPlace(answer: unknown, isFork: boolean): Place {
  const path = readText(answer, 'path_with_namespace');
  return { id: readText(answer, 'id'), owner: path.split('/').slice(0, -1).join('/'), isFork };
}
