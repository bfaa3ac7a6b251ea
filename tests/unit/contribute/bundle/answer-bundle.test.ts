import { describe, expect, it } from 'vitest';
import { emptyAnswers, toDraft } from '../../../../src/contribute/answers/answers.ts';
import { readRequest, toAnswerBundle } from '../../../../src/contribute/bundle/answer-bundle.ts';
import { answerParts, type AnswerAnswers } from '../../../../src/contribute/questions/answer-parts.ts';
import { checkBundle } from '../../../../src/contribute/bundle/check-bundle.ts';
import { listQuestions } from '../../../../src/contribute/questions/question.ts';
import { parseBody } from '../../../../src/mdx/parse-body.ts';
import { contributionSchema } from '../../../../src/model/contribution.ts';
import { goodIndex, today } from '../told.ts';

const answers: Partial<AnswerAnswers> = {
  kind: 'testimony',
  about: [{ id: '1', entry: { name: 'Lantern Street Kitchen', key: 'projects/lantern-street-kitchen' } }],
  title: 'Who brought the first pot',
  text: 'My mother did. <b>Really</b>.\n\nIt was blue.',
  creditName: 'a neighbour',
  consent: true,
};

const bundleOf = (changes: Partial<AnswerAnswers> = {}) => {
  const empty = emptyAnswers(listQuestions(answerParts)) as unknown as AnswerAnswers;
  return toAnswerBundle(toDraft('answer', { ...empty, ...answers, ...changes }), { index: goodIndex, today });
};
const checkOf = (changes?: Partial<AnswerAnswers>) =>
  checkBundle(bundleOf(changes), { index: goodIndex, parse: parseBody });

describe('the short form', () => {
  it('makes a dispatch that the check accepts', async () => {
    const { files, manifest } = bundleOf();
    expect(checkOf()).toMatchObject({ problems: [], others: [] });
    expect(contributionSchema.parse(manifest)).toEqual(manifest);
    expect(files.map(({ path }) => path)).toEqual(['content/dispatches/2026-11-26-who-brought-the-first-pot.mdx']);
    await expect(files[0]?.text).toMatchFileSnapshot('__snapshots__/answer.txt');
  });

  it('asks for consent, for an entry and for words', () => {
    const { problems } = checkOf({ consent: false, about: [], text: ' ', title: '' });
    expect(problems.map(({ question }) => question).sort()).toEqual(['about', 'consent', 'text', 'title']);
  });

  it('does not take the name of something that is not there', () => {
    const about = [{ id: '3', entry: { name: 'Nowhere', key: '' } }];
    expect(checkOf({ about }).problems).toMatchObject([{ question: 'about.3.entry', code: 'entry-unknown' }]);
  });

  it('is filled in by its address, and by nothing that is no entry', () => {
    expect(readRequest('?about=projects/lantern-street-kitchen&kind=answer&question=1', goodIndex)).toEqual({
      kind: 'answer',
      about: [{ id: '1', entry: { name: 'Lantern Street Kitchen', key: 'projects/lantern-street-kitchen' } }],
      title: 'Who brought the first pot?',
    });
    expect(readRequest('?about=projects/lantern-street-kitchen&question=9', goodIndex)).not.toHaveProperty('title');
    for (const key of ['projects/a/b', `projects/${'a'.repeat(101)}`, 'projects/', '/a', 'people/ada'])
      expect(readRequest(`?about=${key}`, goodIndex)).toEqual({});
    expect(readRequest('?about=javascript:alert(1)&about=projects/../x&kind=dispatch&question=<b>', goodIndex)).toEqual(
      {},
    );
  });
});
