import { describe, expect, it } from 'vitest';
import { answerParts } from '../../../../src/contribute/questions/answer-parts.ts';
import {
  countAnswered,
  emptyAnswers,
  findForm,
  isBlank,
  nextItemId,
  parseAnswers,
  toDraft,
} from '../../../../src/contribute/answers/answers.ts';
import { emptyDraft, parseDraft } from '../../../../src/contribute/answers/story-draft.ts';
import { listQuestions, type AnyAnswers } from '../../../../src/contribute/questions/question.ts';
import { story } from '../../../../src/contribute/questions/story.ts';
import { toStory, wholeAnswers } from '../told.ts';

describe('a draft', () => {
  it('begins with nothing said', () => {
    const { answers } = emptyDraft();
    expect(isBlank(listQuestions(story), answers as unknown as AnyAnswers)).toBe(true);
    expect(answers.language).toBe('en');
  });

  it('comes back from its text as it was', () => {
    const draft = toStory(wholeAnswers);
    expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it('of an older form keeps what is still asked, and lets go of the rest', () => {
    const old = {
      format: 'handed-on-draft',
      version: 1,
      form: 'story',
      answers: { title: 'The Row', shoeSize: 40, events: 'none' },
    };
    expect(parseDraft(old)).toEqual(toStory({ title: 'The Row' }));
  });

  it('takes no value of another form', () => {
    const answers = {
      title: { toString: 'x' },
      kind: 'empire',
      themes: ['food', 7],
      began: { said: 1969 },
      consent: 'yes',
      places: [null, { id: '1', name: 'Leeds' }, { id: '1', name: 'York' }, { id: '__proto__' }],
    };
    const read = parseDraft({ format: 'handed-on-draft', version: 1, form: 'story', answers })?.answers;
    expect(read).toMatchObject({
      title: '',
      kind: '',
      themes: ['food'],
      began: { said: '', means: '' },
      consent: false,
    });
    expect(read?.places.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'Leeds'],
      ['2', 'York'],
      ['3', ''],
    ]);
  });

  it.each([undefined, null, 'draft', [], {}, { format: 'handed-on-draft', version: 2, answers: {} }])(
    'is not what %j is',
    (value) => expect(parseDraft(value)).toBeUndefined(),
  );

  it('of the other form is not taken, whether it names its form or is too old to', () => {
    const answers = emptyAnswers(listQuestions(answerParts));
    expect(parseDraft(toDraft('answer', { ...answers, title: 'Who brought the pot' }))).toBeUndefined();
    const { form, ...older } = toDraft('answer', answers);
    expect(form).toBe('answer');
    expect(parseDraft(older)).toBeUndefined();
    expect(parseAnswers('answer', answerParts, older)).toEqual(answers);
    expect([findForm(toDraft('answer', {})), findForm(older), findForm('answer')]).toEqual([
      'answer',
      undefined,
      undefined,
    ]);
  });

  it('that names no form is taken where it fits', () => {
    const { form, ...older } = toStory(wholeAnswers);
    expect(parseDraft(older)).toEqual({ ...older, form });
  });

  it('knows how far a part is', () => {
    expect(countAnswered(story[0], emptyDraft().answers as never)).toEqual({ answered: 0, missing: 3 });
    expect(countAnswered(story[0], toStory(wholeAnswers).answers as never)).toEqual({ answered: 4, missing: 0 });
  });

  it('gives a new item an id that none has', () => {
    expect(nextItemId([])).toBe('1');
    expect(nextItemId([{ id: '7' }, { id: '2' }])).toBe('8');
  });
});
