/** True for an invisible character that the letters beside it need, by the rules of their script. */
export function isNeeded(text: string, offset: number, character: string): boolean {
  if (tag.test(character)) return isInFlag(text, offset);
  const need = needs.find(({ characters }) => characters.test(character));
  if (!need) return false;
  const before = text.slice(Math.max(0, offset - reach), offset);
  const after = text.slice(offset + character.length, offset + character.length + reach);
  return need.places.some(([left, right]) => left.test(before) && right.test(after));
}

function isInFlag(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\u{1F3F4}', offset);
  return start !== -1 && flags.some((flag) => offset < start + flag.length && text.startsWith(flag, start));
}

const tag = /[\u{E0000}-\u{E007F}]/u;

/** Longest stretch of the text, in UTF-16 units, that a rule looks at on one side. */
const reach = 16;

const anything = /^/;

/** Scripts whose words stand without spaces: U+200B divides them. */
const undivided = 'Khmer Thai Lao Myanmar Tai_Le New_Tai_Lue Tai_Tham Tai_Viet Javanese Balinese Tibetan Cham';
/** Scripts whose letters change their form beside each other. */
const joining =
  'Arabic Syriac Mandaic Nko Mongolian Phags_Pa Adlam Hebrew Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar Tibetan Javanese Balinese Sundanese Meetei_Mayek Chakma Newa Tai_Tham';

function oneOf(scripts: string): string {
  return `[${scripts
    .split(' ')
    .map((name) => `\\p{Script=${name}}`)
    .join('')}]`;
}

function ends(pattern: string): RegExp {
  return new RegExp(`${pattern}$`, 'u');
}

function starts(pattern: string): RegExp {
  return new RegExp(`^${pattern}`, 'u');
}

const visible = String.raw`[\p{L}\p{M}\p{N}\p{P}\p{S}]`;
const jamo = String.raw`[\u1100-\u115E\u1161-\u11FF\uA960-\uA97C\uD7B0-\uD7FB]`;
const han = String.raw`\p{Script=Han}`;
/** England, Scotland and Wales: the flags that are drawn from tag characters (UTS 51, ED-14a). */
const flags = ['gbeng', 'gbsct', 'gbwls'].map(
  (name) =>
    `\u{1F3F4}${Array.from(name, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')}\u{E007F}`,
);

/** For each character, the places where it is needed: what stands before it and what after. */
const needs: readonly { characters: RegExp; places: readonly (readonly [before: RegExp, after: RegExp])[] }[] = [
  {
    characters: /\u200B/,
    places: [
      [ends(oneOf(undivided)), starts(visible)],
      [ends(visible), starts(oneOf(undivided))],
      [ends(`${oneOf(undivided)}[\\p{P}\\p{M}]*`), anything],
    ],
  },
  {
    characters: /\u200C/,
    places: [
      [ends(oneOf(joining)), starts(visible)],
      [ends(visible), starts(oneOf(joining))],
    ],
  },
  {
    characters: /\u200D/,
    places: [
      [ends(oneOf(joining)), starts(visible)],
      [ends(visible), starts(oneOf(joining))],
      // An initial form that stands alone, as in the Persian sign of the era.
      [ends(String.raw`\p{Script=Arabic}`), anything],
      [
        ends(String.raw`[\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}]`),
        starts(String.raw`\p{Extended_Pictographic}`),
      ],
    ],
  },
  { characters: /\u180E/, places: [[ends(oneOf('Mongolian')), starts(oneOf('Mongolian'))]] },
  {
    characters: /[\u180B-\u180D\u180F]/,
    places: [[ends(String.raw`(?![\u180B-\u180F])[\p{Script=Mongolian}\p{Script=Phags_Pa}]`), anything]],
  },
  {
    characters: /[\uFE00-\uFE02]/,
    places: [
      [
        ends(
          String.raw`(?![\uFE00-\uFE0F])(?:${han}|[\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Sm}\u3001\u3002\uFF01\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F])`,
        ),
        anything,
      ],
    ],
  },
  {
    characters: /[\uFE0E\uFE0F]/,
    places: [
      [ends(String.raw`(?![\d#*])\p{Emoji}`), anything],
      [ends(String.raw`[\d#*]`), /^\u20E3/],
      [ends(String.raw`[\u3030\u303D\u3297\u3299]`), anything],
    ],
  },
  { characters: /[\u{E0100}-\u{E01EF}]/u, places: [[ends(han), anything]] },
  { characters: /\u115F/, places: [[anything, starts(jamo)]] },
  { characters: /\u1160/, places: [[ends(jamo), anything]] },
  { characters: /\u034F/, places: [[ends(oneOf('Hebrew')), starts(oneOf('Hebrew'))]] },
  { characters: /[\u{1BCA0}-\u{1BCA3}]/u, places: [[ends(oneOf('Duployan')), anything]] },
  {
    characters: /\u2800/,
    places: [
      [ends(String.raw`[\u2801-\u28FF]\u2800*`), anything],
      [anything, starts(String.raw`\u2800*[\u2801-\u28FF]`)],
    ],
  },
];
