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
    const rows = new Map(preview?.rows);
    expect(rows.get('Practices')).toEqual([
      'Shared pot: Every Sunday, on the stairs.',
      'Keeping back the rent: Into a tin that three of us held.',
    ]);
    expect(rows.get('Principles')).toEqual(['Nobody eats alone: The pot came first.']);
    expect(rows.get('What became of it')).toEqual([expect.stringMatching(/ \(1976\): The roofs were mended\.$/)]);
    expect(rows.get('Learned from')).toEqual([
      expect.stringMatching(
        /^Lantern Street Kitchen · .+ · Shared pot · about 1969 · They had a room; we had the stairs\.$/,
      ),
    ]);
    expect(rows.get('Handed on to')).toEqual([
      expect.stringMatching(/^Canal Side tenants · .+ · Keeping back the rent$/),
    ]);
    expect(JSON.stringify([...rows])).not.toMatch(/(?:projects|practices|principles)\//);
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
    expect(makeBundle('answer', draft, options).preview?.rows).toEqual([
      ['Kind', ['testimony']],
      ['About', ['Lantern Street Kitchen']],
      ['By', ['Anonymous']],
    ]);
  });

  it('leaves out what was not told', () => {
    const rows = makeBundle('story', toStory(leastAnswers), options).preview?.rows ?? [];
    expect(rows.map(([label]) => label)).toEqual(['Kind', 'When', 'What people needed']);
  });
});
