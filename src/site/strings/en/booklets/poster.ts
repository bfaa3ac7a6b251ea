/** Words of the poster, in English. */
export const poster = {
  posterLead:
    'Each line is a life, from left to right. An arrow: it goes on. A plain end: it ended. A question mark: nobody has told us. A curve is a claim that something passed, from then to the dot. Where nothing is drawn, nobody has told us.',
  posterCount: '{n} histories and {claims} claims, as the archive was on {date}.',
  posterCountUndated: '{n} histories and {claims} claims.',
  posterUndated: '{n} more are not drawn, since nobody knows when they began.',
  posterWhole: 'What stands behind each line, on whose word, and what was added since: {address}',
};
