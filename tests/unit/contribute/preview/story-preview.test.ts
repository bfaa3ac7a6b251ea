import { describe, expect, it } from 'vitest';
import { emptyAnswers, toDraft } from '../../../../src/contribute/answers/answers.ts';
import { answerParts } from '../../../../src/contribute/questions/answer-parts.ts';
import { listQuestions } from '../../../../src/contribute/questions/question.ts';
import { makeBundle } from '../../../../src/contribute/form/lazy-bundle.ts';
import { goodIndex, leastAnswers, today, toStory, wholeAnswers } from '../told.ts';

const options = { index: goodIndex, today, pictures: [] };

describe('the preview before sending', () => {
  it('shows all that a story was joined to, by names and not by keys', () => {
    const { preview } = makeBundle('story', toStory(wholeAnswers), options);
    expect(preview?.careNote).toBe('Speaks of an eviction.');
    expect(preview?.joined).toEqual([
      [
        'Practices',
        ['Shared pot: Every Sunday, on the stairs.', 'Keeping back the rent: Into a tin that three of us held.'],
      ],
      ['Principles', ['Nobody eats alone: The pot came first.']],
      ['How it ended', [expect.stringMatching(/, 1976: The roofs were mended\.$/)]],
      [
        'Learned from',
        [
          expect.stringMatching(
            /^Lantern Street Kitchen · .+ · Shared pot · about 1969 · They had a room; we had the stairs\.$/,
          ),
        ],
      ],
      ['Handed on to', [expect.stringMatching(/^Canal Side tenants · .+ · Keeping back the rent$/)]],
    ]);
  });

  it('shows what a dispatch is about', () => {
    const draft = toDraft('answer', {
      ...emptyAnswers(listQuestions(answerParts)),
      kind: 'testimony',
      about: [{ id: '1', entry: { name: 'Lantern', key: 'projects/lantern-street-kitchen' } }],
      title: 'Who brought the pot',
      text: 'My mother.',
      consent: true,
    });
    expect(makeBundle('answer', draft, options).preview?.joined).toEqual([['About', ['Lantern Street Kitchen']]]);
  });

  it('leaves out what was not told', () => {
    expect(makeBundle('story', toStory(leastAnswers), options).preview?.joined).toEqual([]);
  });
});
