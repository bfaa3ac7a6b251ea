/** Words that a bundle adds to what was told, in the language it was told in; English stands for all others. */
export interface BundleWords {
  whoWeWere: string;
  howItWent: string;
  whatWeHeld: string;
  advice: string;
  howItIsDone: string;
  placeWithheld: string;
  aMemberOf: string;
  anonymous: string;
  there: string;
  told: string;
  read: string;
  account: string;
  accountNote: string;
  namedNote: string;
  allOfIt: string;
  role: string;
  consentNote: string;
  says: string;
  notTold: string;
  askNeed: string;
}

const en: BundleWords = {
  whoWeWere: 'Who it was',
  howItWent: 'How it went',
  whatWeHeld: 'What we held to',
  advice: 'What we would tell you',
  howItIsDone: 'How it is done',
  placeWithheld: 'Place withheld',
  aMemberOf: 'a member of {title}',
  anonymous: 'Anonymous',
  there: 'someone who was there',
  told: 'someone who heard it from one who was there',
  read: 'someone who read about it',
  account: '[Account of {who}, given to this archive in {year}]',
  accountNote: 'Told to this archive itself; the entries that cite it hold what was told. Nobody else was asked yet.',
  namedNote: 'Named by the person who told the story; the archive has not looked at it yet.',
  allOfIt: 'what is told here',
  role: 'told this',
  consentNote: 'The teller agreed on {date} to publication under CC BY-SA 4.0, credited as “{credit}”.',
  says: '{heir} {channel} {ancestor}, says {who}.',
  notTold: 'Not told yet.',
  askNeed: 'What did {title} set out to provide, and when?',
};

const es: BundleWords = {
  whoWeWere: 'Quiénes eran',
  howItWent: 'Cómo fue',
  whatWeHeld: 'En qué nos manteníamos firmes',
  advice: 'Qué le diríamos a quien empieza',
  howItIsDone: 'Cómo se hace',
  placeWithheld: 'Lugar reservado',
  aMemberOf: 'integrante de {title}',
  anonymous: 'Anónimo',
  there: 'alguien que estuvo allí',
  told: 'alguien que lo oyó de quien estuvo allí',
  read: 'alguien que leyó sobre ello',
  account: '[Relato de {who}, confiado a este archivo en {year}]',
  accountNote:
    'Contado a este archivo; las entradas que lo citan contienen lo contado. Aún no se ha preguntado a nadie más.',
  namedNote: 'La nombra quien contó la historia; el archivo aún no la ha visto.',
  allOfIt: 'lo que aquí se cuenta',
  role: 'lo contó',
  consentNote: 'Quien lo cuenta aceptó el {date} que se publique con CC BY-SA 4.0, con el crédito “{credit}”.',
  says: '{heir} {channel} {ancestor}, dice {who}.',
  notTold: 'Aún no se ha contado.',
  askNeed: '¿Qué se propuso dar {title}, y cuándo?',
};

/** The words of a language by its code, Spanish or else English. */
export function wordsFor(language: string): BundleWords {
  return /^es\b/i.test(language) ? es : en;
}

/** A name that leaves room for the rest of a sentence. */
export function shorten(text: string, length = 90): string {
  return text.length <= length
    ? text
    : `${text
        .slice(0, length - 1)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`;
}
