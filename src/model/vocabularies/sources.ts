import { vocabulary } from './terms.ts';

/** Type of a source: names of the Citation Style Language 1.0.2, and `zine` and `podcast`, which it has no name for. */
export const sourceType = vocabulary('Type of source', {
  book: ['book', 'A book.'],
  chapter: ['chapter', 'A part of a book.'],
  'article-journal': ['journal article', 'An article in a scholarly journal.'],
  'article-magazine': ['magazine article', 'An article in a magazine.'],
  'article-newspaper': ['newspaper article', 'An article in a newspaper.'],
  article: ['article', 'An article, paper or preprint of another kind.'],
  pamphlet: ['pamphlet', 'A pamphlet or leaflet.'],
  report: ['report', 'A report.'],
  thesis: ['thesis', 'A thesis or dissertation.'],
  webpage: ['web page', 'A page of a web site.'],
  'post-weblog': ['blog post', 'A post on a blog.'],
  post: ['post', 'A post to a list, forum or network.'],
  interview: ['interview', 'An interview or oral history.'],
  speech: ['speech', 'A talk or speech.'],
  motion_picture: ['film', 'A film.'],
  broadcast: ['broadcast', 'Radio or television.'],
  legal_case: ['court case', 'A judgment or case.'],
  hearing: ['hearing', 'A record of a hearing.'],
  manuscript: ['manuscript', 'An unpublished text.'],
  collection: ['archive collection', 'Papers kept in an archive.'],
  'entry-encyclopedia': ['encyclopedia entry', 'An entry of an encyclopedia.'],
  'entry-dictionary': ['dictionary entry', 'An entry of a dictionary.'],
  'paper-conference': ['conference paper', 'A paper given at a conference.'],
  periodical: ['periodical', 'A whole journal, magazine or paper.'],
  zine: ['zine', 'A zine.'],
  podcast: ['podcast', 'A podcast or one of its parts.'],
  song: ['song', 'A song or another recording of sound.'],
  musical_score: ['score', 'Written music.'],
  performance: ['performance', 'A play or another performance.'],
  map: ['map', 'A map or plan.'],
  graphic: ['picture', 'A photograph, poster or drawing.'],
  dataset: ['dataset', 'Data, such as a table of figures.'],
  software: ['software', 'A program.'],
  bill: ['bill', 'A law that was proposed.'],
  legislation: ['law', 'A law that was passed.'],
  regulation: ['regulation', 'A rule of an authority.'],
  treaty: ['treaty', 'A treaty.'],
  patent: ['patent', 'A patent.'],
  standard: ['standard', 'A published standard.'],
  personal_communication: ['letter or message', 'A letter, an e-mail or a talk with one person.'],
  review: ['review', 'A review.'],
  document: ['document', 'Anything else written.'],
});

/** How a reader can get at a source. */
export const sourceAccess = vocabulary('Where to read it', {
  open: ['open', 'Free to read online.'],
  paywall: ['for payment', 'Online, for payment or with a login.'],
  print: ['print', 'In print; ask a library.'],
  'archive-box': ['in an archive', 'In a box at an archive.'],
  'not-known': ['not known', 'We have not found where it can be read.'],
});

/** Whose voice a source is. */
export const sourceVoice = vocabulary('Whose words it is', {
  participant: ['participant', 'Someone who was there.'],
  'movement-document': ['movement document', 'Made by the group itself at the time.'],
  historian: ['historian', 'A scholar.'],
  press: ['press', 'A journalist or newspaper.'],
  state: ['state', 'A government, court or police.'],
  'reference-work': ['reference work', 'An encyclopedia or handbook.'],
});

/** How this archive knows a source. */
export const sourceSeen = vocabulary('How we saw it', {
  read: ['read', 'We read it.'],
  excerpt: ['seen in part', 'We saw only a part of it.'],
  'cited-by-another': ['cited by another', 'We know it only through another source.'],
});
