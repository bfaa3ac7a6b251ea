/** A file of the archive as it is sent: the text of an entry in UTF-8, or a picture. */
export interface StoryFile {
  path: string;
  bytes: Uint8Array;
}

/** Everything that is told, as one change. */
export interface Story {
  files: readonly StoryFile[];
  /** Name of the branch, if it is free. */
  branch: string;
  /** Message of the commit. */
  message: string;
  /** Whom the commit names, as the teller wishes. */
  author: { name: string; email: string };
  title: string;
  body: string;
}

/** A repository as the forge's API names it in addresses. */
export interface Place {
  id: string;
  /** Account or group that it belongs to. */
  owner: string;
  isFork: boolean;
}

/** The request that asks the stewards to take a story in. */
export interface ChangeRequest {
  number: number;
  /** Its page at the forge. */
  url: string;
  state: 'open' | 'merged' | 'closed';
}

/**
 * What sending a story needs of a forge. Each call is one step, changes nothing where it is a look, and throws a
 * `ForgeRefusal` where the forge does not do what was asked.
 */
export interface Forge {
  /** The branch that is published. */
  readonly branch: string;
  /** Name of the account that is logged in. */
  findAccount(): Promise<string>;
  /** The archive's own repository, and whether the account may write there. */
  findArchive(): Promise<{ place: Place; canWrite: boolean }>;
  /** The account's own copy; undefined where it has none. */
  findFork(account: string): Promise<Place | undefined>;
  /** Begins to make a copy. It may not be there yet when this resolves. */
  makeFork(account: string): Promise<Place>;
  /** True once a copy can be written to. */
  isReady(fork: Place): Promise<boolean>;
  hasBranch(place: Place, branch: string): Promise<boolean>;
  /** Git's id of a file on a branch; undefined where there is none. */
  findBlob(place: Place, file: { path: string; branch: string }): Promise<string | undefined>;
  /** Puts all files on a new branch, as one commit on top of the published one. */
  write(place: Place, story: Story, branch: string): Promise<void>;
  findRequest(place: Place, branch: string): Promise<ChangeRequest | undefined>;
  openRequest(place: Place, story: Story, branch: string): Promise<ChangeRequest>;
}

/** The archive at its forge, as the page is told of it. */
export interface ForgeSettings {
  name: 'github' | 'gitlab' | 'forgejo';
  /** `owner/name`, or at GitLab `group/subgroup/name`. */
  repository: string;
  /** The branch that is published. */
  branch: string;
  /** Root of the API, without a slash at its end. */
  api: string;
  /** Where people log in for the page alone, if the desk lets nobody in who may not write. */
  login?: LogInPlace;
}

/** Where a forge lets people log in to an application (OAuth 2.0). */
export interface LogInPlace {
  authorize: string;
  token: string;
  /** Public id of the application. */
  appId: string;
  scope: string;
}
