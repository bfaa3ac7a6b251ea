import { describe, expect, it } from 'vitest';
import { toBundle } from '../../../../src/contribute/bundle/story-bundle.ts';
import { checkBundle } from '../../../../src/contribute/bundle/check-bundle.ts';
import type { StoryAnswers } from '../../../../src/contribute/questions/story.ts';
import { parseBody } from '../../../../src/mdx/parse-body.ts';
import { contributionSchema } from '../../../../src/model/contribution.ts';
import { emptyIndex, goodIndex, leastAnswers, today, toStory, wholeAnswers } from '../told.ts';

const bundleOf = (answers: Partial<StoryAnswers>, index = goodIndex) => toBundle(toStory(answers), { index, today });
const checkOf = (answers: Partial<StoryAnswers>, index = goodIndex) =>
  checkBundle(bundleOf(answers, index), { index, parse: parseBody });
const textOf = (answers: Partial<StoryAnswers>, path: string) =>
  bundleOf(answers).files.find((file) => file.path === path)?.text ?? '';

describe('a story that was told', () => {
  it('becomes files of the archive, each as a person would write it', async () => {
    const { files, manifest, problems } = bundleOf(wholeAnswers);
    expect(problems).toEqual([]);
    expect(contributionSchema.parse(manifest)).toEqual(manifest);
    const text = [JSON.stringify(manifest, null, 2), ...files.map((file) => `===== ${file.path}\n${file.text}`)].join(
      '\n',
    );
    await expect(text).toMatchFileSnapshot('__snapshots__/whole-story.txt');
  });

  it.each([
    ['whole', wholeAnswers],
    ['at its shortest', leastAnswers],
    ['read, and not lived', { ...wholeAnswers, presence: 'read' }],
    ['heard from someone', { ...wholeAnswers, presence: 'told', creditAs: 'nobody' }],
    ['in Spanish', { ...wholeAnswers, language: 'es' }],
  ])('passes the check of the archive when told %s', (_name, answers) => {
    expect(checkOf(answers)).toMatchObject({ problems: [], others: [] });
    expect(checkOf({ ...answers, learned: [] }, emptyIndex).others).toEqual([]);
  });

  it('puts a place of no one state under the name of the land, and nothing of it where it is withheld', () => {
    const place = { id: '1', name: 'Sápmi', country: 'none', precision: 'region' };
    const path = 'content/projects/rent-strike-on-mill-row.mdx';
    expect(checkOf({ ...leastAnswers, places: [place] })).toMatchObject({ problems: [], others: [] });
    expect(textOf({ ...leastAnswers, places: [place] }, path)).toContain('territory: Sápmi');
    expect(textOf({ ...leastAnswers, places: [{ ...place, precision: 'withheld' }] }, path)).not.toContain('places:');
  });

  it('says at its question what is worth a second look, and lets it pass', () => {
    const author = 'Committee for Food, Clothing and Shelter';
    const [source] = wholeAnswers.sources!;
    const { problems, others, remarks } = checkOf({ ...wholeAnswers, sources: [{ ...source!, author }] });
    expect({ problems, others }).toEqual({ problems: [], others: [] });
    expect(remarks).toEqual([
      expect.objectContaining({ question: `sources.${source!.id}.author`, code: 'name-unsure' }),
    ]);
    expect(remarks[0]?.message).toContain(author);
    expect(remarks[0]?.remedy).not.toContain('literal:');
    expect(checkOf(wholeAnswers).remarks).toEqual([]);
  });

  it('joins a practice and a principle of the same name, however they are spelled', () => {
    const answers = {
      ...leastAnswers,
      practices: [{ id: '1', practice: { name: 'SHARED  pot', key: '' }, how: '', summary: '', steps: '' }],
      principles: [{ id: '1', principle: { name: 'Nobody eats alone', key: '' }, how: 'We waited.' }],
    };
    expect(bundleOf(answers).files.map(({ path }) => path)).toEqual([
      'content/projects/rent-strike-on-mill-row.mdx',
      'content/sources/rent-strike-on-mill-row-account-2026.yaml',
    ]);
    expect(textOf(answers, 'content/projects/rent-strike-on-mill-row.mdx')).toContain('principle: nobody-eats-alone');
  });

  it('keeps what is withheld on the device', () => {
    const { files, manifest } = bundleOf(wholeAnswers);
    const all = JSON.stringify([files, manifest]);
    expect(all).toContain('precision: withheld');
    expect(all).not.toContain('number nine');
  });

  it('is credited to nobody where nobody is to be named', () => {
    const { files, manifest } = bundleOf({ ...leastAnswers, creditAs: 'nobody', creditName: 'Rosa' });
    expect(manifest.credit).toBe('Anonymous');
    expect(JSON.stringify(files)).not.toContain('Rosa');
    expect(files[1]?.text).toContain('[Account of someone who was there, given to this archive in 2026]');
  });

  it('is credited to the name that was written, though nobody ticked that one was chosen', () => {
    const { files, manifest, traces } = bundleOf({ ...leastAnswers, creditName: ' Rosa  from the kitchen ' });
    expect(manifest.credit).toBe('Rosa from the kitchen');
    expect(JSON.stringify(files)).not.toContain('a member of');
    expect(traces.map(({ question }) => question)).toContain('creditName');
  });

  it('is credited to a member where no name was written', () => {
    expect(bundleOf({ ...leastAnswers, creditName: ' ' }).manifest.credit).toBe('a member of Rent strike on Mill Row');
  });

  it('rests claims on one word, and says so', () => {
    const claims = bundleOf(wholeAnswers).files.filter(({ path }) => path.startsWith('content/lineages/'));
    expect(claims).toHaveLength(2);
    for (const { text } of claims) expect(text).toMatch(/saidBy: participant[\s\S]*standing: testimony/);
  });
});

describe('ids', () => {
  const practice = { id: '1', practice: { name: 'Harbour watch', key: '' }, how: '', summary: 'Watching.', steps: '' };

  it('tell the person when the project is in the archive already', () => {
    const { problems } = checkOf({ ...leastAnswers, title: 'Lantern street kitchen!' });
    expect(problems).toMatchObject([{ question: 'title', code: 'entry-exists' }]);
  });

  it('never fall on one that something had before', () => {
    const { files } = bundleOf({ ...leastAnswers, title: 'The Lantern' });
    expect(files[0]?.path).toBe('content/projects/the-lantern-2.mdx');
  });

  it('stay apart for two things of one name, and join one thing told of twice', () => {
    const index = { ...goodIndex, withdrawn: ['practices/harbour-watch' as const] };
    const { files } = bundleOf({ ...leastAnswers, practices: [practice, { ...practice, id: '2' }] }, index);
    expect(files.map(({ path }) => path).filter((path) => path.includes('practices'))).toEqual([
      'content/practices/harbour-watch-2.mdx',
    ]);
  });

  it('are made of a name in Latin letters where the title has none', () => {
    const problems = (answers: Partial<StoryAnswers>) => checkOf({ ...leastAnswers, ...answers }).problems;
    for (const title of ['🍞🔥', '夜の台所']) {
      expect(problems({ title })).toMatchObject([{ question: 'address', code: 'address-missing' }]);
      expect(problems({ title, address: 'Night kitchen' })).toEqual([]);
    }
    expect(problems({ title: '   ' })).toMatchObject([{ question: 'title', code: 'not-answered' }]);
  });
});

describe('a long text', () => {
  const pasted = '<w:p class="MsoNormal"><o:p>&nbsp;</o:p>It rained\u00AD again.\u00A0</w:p> '.repeat(540);

  it('of 40,000 characters in one line, with the marks of a word processor, stays text', () => {
    expect(pasted.length).toBeGreaterThan(35_000);
    expect(checkOf({ ...leastAnswers, story: pasted })).toMatchObject({ problems: [], others: [] });
  });

  it('is refused beside its question where it has no room', () => {
    const { problems, others } = checkOf({ ...leastAnswers, story: pasted.repeat(2) });
    expect(problems).toMatchObject([{ question: 'story', code: 'text-too-long' }]);
    expect(others).toEqual([]);
  });
});

describe('a picture of which nothing is said', () => {
  const blank = { id: '3', alt: '', caption: '', credit: '', licence: '' };
  const problemsOf = (picture: typeof blank) => {
    const bundle = toBundle(toStory({ ...wholeAnswers, pictures: [picture] }), {
      index: goodIndex,
      today,
      pictures: ['3'],
    });
    const { problems, others } = checkBundle(bundle, { index: goodIndex, parse: parseBody });
    expect(others).toEqual([]);
    return problems.map(({ question, message, remedy }) => [question, `${message} — ${remedy}`]);
  };
  const missing = [
    ['pictures.3.alt', 'is empty — say what can be seen, for those who cannot see it'],
    ['pictures.3.credit', 'is empty — “Anonymous” is fine'],
    ['pictures.3.licence', 'is not chosen yet — choose what is true, or take the picture out'],
  ];

  it('has a plain problem at each question', () => {
    expect(problemsOf(blank)).toEqual(missing);
    expect(problemsOf({ ...blank, alt: 'A tin.' })).toEqual(missing.slice(1));
    expect(problemsOf({ ...blank, alt: 'A tin.', credit: 'Anonymous', licence: 'CC BY-SA 4.0' })).toEqual([]);
  });
});

describe('what is wrong', () => {
  const findings = (answers: Partial<StoryAnswers>) =>
    checkOf({ ...wholeAnswers, ...answers }).problems.map(({ question, code }) => [question, code]);

  it.each<[string, Partial<StoryAnswers>, [string, string][]]>([
    [
      'a date that nobody agreed to',
      { began: { said: 'sometime in the seventies', means: '' } },
      [['began', 'date-not-agreed']],
    ],
    ['a date that says nothing', { began: { said: 'when we were young', means: '' } }, [['began', 'date-unclear']]],
    ['an end before the beginning', { ended: { said: '1950', means: '' } }, [['began', 'date-backwards']]],
    ['a text that is too long', { summary: 'long '.repeat(80) }, [['summary', 'text-too-long']]],
    ['a consent that was not given', { consent: false }, [['consent', 'not-agreed']]],
    ['a letter that is none', { story: 'It was \uE000 cold.' }, [['story', 'private-use']]],
    [
      'a source with a false address',
      { sources: [{ ...wholeAnswers.sources![0]!, url: 'javascript:alert(1)' }] },
      [['sources.1.url', 'url-unsafe']],
    ],
    [
      'a living person without a basis',
      { people: [{ id: '7', name: 'Ada', living: 'yes', agreed: '' }] },
      [['people.7.agreed', 'person-without-basis']],
    ],
    [
      'an open claim',
      { handed: [{ ...wholeAnswers.handed![0]!, summary: '', channel: '' }] },
      [
        ['handed.1.summary', 'not-answered'],
        ['handed.1.channel', 'not-chosen'],
      ],
    ],
    [
      'a claim against time',
      { learned: [{ ...wholeAnswers.learned![0]!, when: { said: '1900', means: '' } }] },
      [['learned.1.when', 'claim-too-early']],
    ],
  ])('is told to the question it comes from: %s', (_name, answers, expected) => {
    expect(findings(answers)).toEqual(expected);
    expect(checkOf({ ...wholeAnswers, ...answers }).others).toEqual([]);
  });

  /** Cyrillic letters among Latin ones, which look alike. */
  const mixed = 'раураl pay';

  it.each<[string, Partial<StoryAnswers>, string[]]>([
    ['a text', { needMet: mixed }, ['needMet']],
    ['a title, where it comes from', { title: `${mixed} strike` }, ['title']],
    ['a text of many lines', { summary: `One\nand ${mixed}\nand more` }, ['summary']],
    ['a chosen name', { creditAs: 'name', creditName: mixed }, ['creditName']],
    ['the second of several', { openQuestions: `Who?\n${mixed}?` }, ['openQuestions']],
    ['an event', { events: [{ id: '4', when: { said: '1970', means: '' }, what: mixed }] }, ['events.4.what']],
    ['a new group', { handed: [{ ...wholeAnswers.handed![0]!, to: { name: mixed, key: '' } }] }, ['handed.1.to']],
    ['a place', { places: [{ id: '3', name: mixed, country: 'GB', precision: 'city' }] }, ['places.3.name']],
    [
      'a practice',
      { practices: [{ id: '1', practice: { name: mixed, key: '' }, how: '', summary: 'So.', steps: '' }] },
      ['practices.1.practice'],
    ],
    ['a person', { people: [{ id: '7', name: mixed, living: 'no', agreed: '' }] }, ['people.7.name']],
  ])('is told to its question where a letter of %s is not what it seems', (_name, answers, expected) => {
    const { problems, others } = checkOf({ ...leastAnswers, ...answers });
    expect([...new Set(problems.map(({ question }) => question))]).toEqual(expected);
    expect(problems.every(({ code }) => code === 'mixed-scripts')).toBe(true);
    expect(others).toEqual([]);
  });

  it.each(['Rent strike on Mill Row', 'rent STRIKE on mill row.', 'The Row'])(
    'is told where one’s own project is named as another: %s',
    (name) => {
      const learned = [{ ...wholeAnswers.learned![0]!, from: { name, key: '' }, summary: 'Us.', kind: 'campaign' }];
      const handed = [{ ...wholeAnswers.handed![0]!, id: '5', to: { name, key: '' } }];
      expect(findings({ learned, handed })).toEqual([
        ['learned.1.from', 'claim-to-itself'],
        ['handed.5.to', 'claim-to-itself'],
      ]);
    },
  );

  it('asks once what a new thing is, where it is named twice', () => {
    const { learned = [], handed = [] } = wholeAnswers;
    const end = { name: 'Canal Side  Tenants', key: '' };
    const twice = {
      learned: [{ ...learned[0]!, from: end, summary: 'Tenants of the next estate.', kind: 'organization' }],
      handed: [{ ...handed[0]!, to: { ...end, name: 'Canal side tenants' }, summary: '', kind: '' }],
    };
    expect(findings(twice)).toEqual([]);
    expect(
      bundleOf({ ...wholeAnswers, ...twice }).files.filter(({ path }) => path.includes('canal-side')),
    ).toHaveLength(3);
    expect(findings({ ...twice, learned: [] })).toEqual([
      ['handed.1.summary', 'not-answered'],
      ['handed.1.kind', 'not-chosen'],
    ]);
  });

  it('is told to the right one of several', () => {
    const events = [
      { id: '4', when: { said: '', means: '' }, what: '' },
      { id: '9', when: { said: '1970', means: '' }, what: 'Rain. '.repeat(200) },
    ];
    expect(findings({ events })).toEqual([['events.9.what', 'text-too-long']]);
  });
});
