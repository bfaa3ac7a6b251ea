/**
 * Where a case says something that our dialect says otherwise, with the reason. Nothing is
 * weaker for it: an attack is still refused, an honest entry still shows every word.
 */

/** Lines of honest cases that name components, pictures or fields of another site, in our words. */
export const rewrites: Readonly<
  Record<string, { reason: string; lines: readonly (readonly [from: string, to: string])[] }>
> = {
  'component-mixed': {
    reason: 'A quotation names a source of the archive, not an address; <Source> is our <Cite>.',
    lines: [
      ['source="https://example.org/interview"', 'source="{source}"'],
      [
        '<Source href="https://example.org/book_(1905)" title="Bread &amp; roses: “a history”" archived="https://web.archive.org/web/2019/https://example.org/" />',
        '<Cite source="{source}" at="Bread &amp; roses: “a history”" />',
      ],
    ],
  },
  figure: {
    reason: 'A picture always has a credit and a licence, so it is always a <Figure>.',
    lines: [
      [
        '![Women at a long table, 1936](./images/a.jpg)',
        '<Figure src="/media/a.jpg" alt="Women at a long table, 1936" credit="Anonymous" licence="CC BY-SA 4.0" />',
      ],
      ['src="./images/a.jpg"', 'src="/media/a.jpg"'],
      ['credit="Anonymous" />', 'credit="Anonymous" licence="https://creativecommons.org/licenses/by-sa/4.0/" />'],
    ],
  },
  'yaml-block': {
    reason: 'Our headers have no tags and list sources by id; other lists keep the same YAML.',
    lines: [
      ['tags:', 'alsoKnownAs:'],
      ['sources:', 'openQuestions:'],
      ['  - title: "A book: a history"', '  - question: "A book: a history"'],
      ['    url: ', '    lookedIn: '],
    ],
  },
  'frontmatter-tags-script': {
    reason: 'Our headers have no tags; another list of words carries the attack.',
    lines: [['tags: ', 'alsoKnownAs: ']],
  },
  'second-part-cite-at-html': {
    reason: 'The host lists a source of its own.',
    lines: [['macc-2020-dispatches', '{source}']],
  },
  'second-part-cite-at-zw': {
    reason: 'The host lists a source of its own, so that the hidden character is the only fault.',
    lines: [['macc-2020-dispatches', '{source}']],
  },
  'second-head-former-existing': {
    reason: 'The entry that has this address must lie in the archive of the test.',
    lines: [['2026-11-21-which-red-cross', 'french-nbsp']],
  },
};

/** Titles that the manifest gives as they are written in YAML, quotation marks and all. */
export const titles: Readonly<Record<string, { reason: string; title: string }>> = {
  'second-colon-title': { reason: 'The marks are YAML, not part of the title.', title: 'Care: a history' },
};

/** Attacks that only the whole archive shows for what they are: their fault stops the build, and the entry by itself is sound. */
export const foundTogether: Readonly<Record<string, string>> = {
  'second-addr-api': 'A path of this site that no page has: which pages there are is known to the archive.',
  'second-head-former-existing': 'Another entry has the address.',
  'second-head-reply-constructor': 'There is no entry of that name.',
};

/** Attacks whose fault stands at another place than the manifest says. */
export const places: Readonly<Record<string, { reason: string; line: number; column: number }>> = {
  'attr-source-archived-js': {
    reason: 'We have no <Source>: the component is refused at its tag, whatever its attributes say.',
    line: 5,
    column: 1,
  },
  'unicode-title-homoglyph': {
    reason: 'The fault points at the character itself, not at the name of its field.',
    line: 2,
    column: 8,
  },
};
