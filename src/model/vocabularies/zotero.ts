/** What Zotero calls a type of source, `document` where it has no name for it. */
export function toZoteroType(type: string): string {
  return zoteroTypes[type] ?? 'document';
}

/** The role in which Zotero lists whoever made a thing of a type of its own, where that is not “author”. */
export function toZoteroRole(zoteroType: string): string | undefined {
  return zoteroRoles[zoteroType];
}

const zoteroTypes: Readonly<Partial<Record<string, string>>> = {
  book: 'book',
  chapter: 'bookSection',
  'article-journal': 'journalArticle',
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  report: 'report',
  thesis: 'thesis',
  webpage: 'webpage',
  'post-weblog': 'blogPost',
  post: 'forumPost',
  interview: 'interview',
  speech: 'presentation',
  motion_picture: 'film',
  broadcast: 'radioBroadcast',
  legal_case: 'case',
  hearing: 'hearing',
  manuscript: 'manuscript',
  'entry-encyclopedia': 'encyclopediaArticle',
  'entry-dictionary': 'dictionaryEntry',
  'paper-conference': 'conferencePaper',
  podcast: 'podcast',
  review: 'journalArticle',
  song: 'audioRecording',
  performance: 'presentation',
  map: 'map',
  graphic: 'artwork',
  dataset: 'dataset',
  software: 'computerProgram',
  bill: 'bill',
  legislation: 'statute',
  regulation: 'statute',
  patent: 'patent',
  standard: 'standard',
  personal_communication: 'letter',
};

const zoteroRoles: Readonly<Partial<Record<string, string>>> = {
  interview: 'interviewee',
  presentation: 'presenter',
  film: 'director',
  radioBroadcast: 'director',
  podcast: 'podcaster',
  audioRecording: 'performer',
  map: 'cartographer',
  artwork: 'artist',
  computerProgram: 'programmer',
  bill: 'sponsor',
  patent: 'inventor',
};
