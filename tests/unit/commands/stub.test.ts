import { expect, it } from 'vitest';
import { toPattern } from '../../../src/commands/stub.ts';

it.each(['\n', '\r\n'])('takes over what sorts an entry whatever its line ends (%j)', (end) => {
  const text = ['---', 'title: A kitchen', 'kind: campaign', 'language: es', 'themes: [food]', '---', '', 'Text.'].join(
    end,
  );
  expect(toPattern('projects', text)).toEqual({ kind: 'campaign', language: 'es', themes: ['food'] });
});

it('takes nothing over from a file whose header cannot be found', () => {
  expect(toPattern('projects', 'kind: campaign')).toEqual({});
});
