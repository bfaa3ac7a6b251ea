import { htmlToHast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { emptyAnswers } from '../../../src/contribute/answers/answers.ts';
import { toBundle } from '../../../src/contribute/bundle/story-bundle.ts';
import { checkBundle } from '../../../src/contribute/bundle/check-bundle.ts';
import { toMarkdown } from '../../../src/contribute/text/escape-markdown.ts';
import {
  listQuestions,
  type AnyAnswers,
  type Option,
  type OptionList,
  type Question,
} from '../../../src/contribute/questions/question.ts';
import { story } from '../../../src/contribute/questions/story.ts';
import { parseBody } from '../../../src/mdx/parse-body.ts';
import { listElements, textOf } from '../../output/page.ts';
import { emptyIndex, today, toStory } from './told.ts';

/** Words that mean something to Markdown, MDX, HTML, YAML or a link finder. */
const hostile = [
  '<script>alert(1)</script>',
  '</p><img src=x onerror=alert(1)>',
  '{alert(1)} {/* x */} ${x} }{',
  'import x from "y"',
  'export const a = 1',
  'import   fs\nexport default 1',
  '<Cite source="x" /> <Note>',
  '[words](javascript:alert(1)) ![x](/media/a.jpg)',
  '[a]: https://evil.example\n[a]',
  'https://evil.example/a_b_c?x=`1` www.evil.example. me@evil.example, mailto:me@evil.example',
  'http://127.0.0.1/ http://localhost http://evil',
  '*one* _two_ **three** __four__ ~~five~~ `six` ``seven` ``',
  '# heading\n## heading\n===\n---\n***',
  '> quote\n- list\n+ list\n1. list\n2) list\n    code',
  '```\ncode\n```\n~~~\ncode',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '[^1] and [^1]: a footnote',
  '- [x] done',
  '&lt; &#x200B; &amp;lt; &copy;',
  '---\ntitle: other\n---',
  '<<<<<<< ours\n=======\n>>>>>>> theirs',
  '%YAML 1.2\n...',
  '&anchor *alias !tag ? key : value # comment',
  'it\'s "quoted" ‘oddly’: yes',
  'a trailing backslash \\',
  'no',
  '1969',
  '0x1F',
  '1969-07-14',
  '~',
  '\u0000\u200B\u00AD\u202Ehidden\uFEFF',
  'line\u2028separator\rreturn\r\nboth',
  '<!-- comment --> <?php ?> <![CDATA[x]]>',
  ':::note\n:smile:',
  '\\<script> \\{x} \\*',
];

describe('hostile words', () => {
  it.each(hostile)('are shown as they were typed: %j', (words) => {
    const result = parseBody({ text: `${toMarkdown(words)}\n`, sources: [], base: '/' });
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    const root = htmlToHast(result.body.html);
    const tags = new Set(listElements(root).map(({ tagName }) => tagName));
    expect([...tags].filter((name) => !shown.has(name))).toEqual([]);
    expect(squeeze(textOf(root))).toBe(squeeze(words));
  });

  it.each(hostile)('make a bundle that the check accepts, in every answer at once: %j', (words) => {
    const bundle = toBundle(toStory({ ...answerAll(listQuestions(story), words), title: 'Mill Row' }), {
      index: emptyIndex,
      today,
    });
    const { problems, others } = checkBundle(bundle, { index: emptyIndex, parse: parseBody });
    expect(others).toEqual([]);
    // A line without a letter, digit or emoji names nothing; the form says so at its question.
    const isSeen = words.split(/\s*\n\s*/).every((line) => /[\p{L}\p{N}]/u.test(line));
    const expected = ['mixed-scripts', 'claim-to-itself', ...(isSeen ? [] : ['value-unseen'])];
    expect(problems.filter(({ code }) => !expected.includes(code))).toEqual([]);
    const project = bundle.files[0]!.text;
    const body = parseBody({
      text: project.slice(project.indexOf('\n---\n') + 5),
      sources: listSources(project),
      base: '/',
    });
    expect(body.ok).toBe(true);
    if (body.ok) expect(body.body.html).not.toMatch(/<(?!\/?(?:p|br|h2|code|sup|a)\b)/);
  });
});

/** Elements that are ours: the page around, paragraphs, line ends, and addresses that stay text. */
const shown = new Set(['html', 'head', 'body', 'p', 'br', 'code']);

/** Both sides without what typography changes: quotes, dashes, dots, spaces. */
function squeeze(text: string): string {
  return text
    .replaceAll(/[\u0000-\u001F\u00AD\u200B\u202E\u2028\uFEFF]/g, ' ')
    .replaceAll(/[“”"]/g, '"')
    .replaceAll(/[‘’']/g, "'")
    .replaceAll(/[—–-]+/g, '-')
    .replaceAll('…', '...')
    .replaceAll(/\s/g, '');
}

/** An answer to every question, at every depth, made of the same words where words are asked for. */
function answerAll(questions: readonly Question[], words: string): AnyAnswers {
  const line = words.replaceAll(/\s+/g, ' ');
  const answers = emptyAnswers(questions);
  for (const question of questions) {
    if (question.kind === 'line') answers[question.name] = question.name === 'url' ? '' : line;
    if (question.kind === 'text') answers[question.name] = words;
    if (question.kind === 'lines') answers[question.name] = words;
    if (question.kind === 'entry') answers[question.name] = { name: line, key: '' };
    if (question.kind === 'flag') answers[question.name] = true;
    if (question.kind === 'list') answers[question.name] = [{ id: '1', ...answerAll(question.questions, words) }];
    if (question.kind === 'choice') answers[question.name] = firstOption(question.options);
    if (question.name === 'agreed') answers[question.name] = 'given';
    if (question.name === 'creditAs') answers[question.name] = 'name';
    if (question.name === 'channel') answers[question.name] = 'taught-by';
  }
  return answers;
}

function firstOption(options: readonly Option[] | OptionList): string {
  if (typeof options !== 'string') return options[0]!.value;
  return options === 'countries' ? 'GB' : 'en';
}

function listSources(text: string): string[] {
  return [...text.matchAll(/source: (\S+)/g)].map(([, id]) => id ?? '');
}
