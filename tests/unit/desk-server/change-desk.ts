import { expect } from 'vitest';
import type { ChangeReview, ChangeSummary } from '../../../src/cms/settings/change-protocol.ts';
import { entryPath, goodEntry, goodSource, picturePath, sourcePath } from '../intake/test-bundle.ts';
import { openTestDesk, toAsset, toSave, type DeskAnswer, type TestDesk } from './test-desk.ts';

export const change = 'night-kitchen';
export const branch = `cms/changes/${change}`;
export const harbour = 'content/projects/harbour-kitchen.mdx';
export const source = { raw: goodSource, file: sourcePath };
export const project = { raw: goodEntry, file: entryPath, assets: [toAsset(picturePath)] };

/** The desk with drafts, and what is asked of it about changes. */
export type ChangeDesk = Awaited<ReturnType<typeof openChangeDesk>>;

export async function openChangeDesk() {
  const desk: TestDesk = await openTestDesk();
  const { repository } = desk;
  const ask = (action: string, params: object = {}): Promise<DeskAnswer> => desk.ask(action, { branch, ...params });
  return {
    desk,
    repository,
    ask,
    save(what: { raw: string; file: string; assets?: object[]; expected?: string }, into?: string) {
      const params = toSave(what);
      const options = { ...params.options, ...(into !== undefined && { change: into }) };
      return desk.ask('persistEntry', { ...params, options });
    },
    listed: async () => (await desk.ask('changes')).body as ChangeSummary[],
    async reviewed(name = branch): Promise<ChangeReview> {
      const { status, body } = await desk.ask('change', { branch: name });
      expect(status, JSON.stringify(body)).toBe(200);
      return body as ChangeReview;
    },
    makeBranch(
      name: string,
      files: Readonly<Record<string, string>>,
      { step = 'draft', words = 'content: Draft it' } = {},
    ): void {
      repository.run('switch', '--quiet', '--create', name, 'main');
      for (const [file, content] of Object.entries(files)) repository.write(file, content);
      repository.run('add', '--all');
      repository.run('commit', '--quiet', '--message', `${words}\n\nDesk-Status: ${step}`);
      repository.run('switch', '--quiet', 'main');
    },
  };
}

export function expectRefusal({ status, body }: DeskAnswer, ...words: string[]): void {
  expect(status, JSON.stringify(body)).toBe(409);
  for (const word of words) expect((body as { error: string }).error).toContain(word);
}
