/** What the first page says. */
export const home = {
  homeTitle: 'Who built what you are picking up?',
  homeLead:
    'Handed On keeps the histories of people who looked after one another: what they did, what it cost and how it ended. Each practice here says who received it from whom, on whose word, and what nobody knows yet.',
  homeDoors: 'Three ways in',
  homeMeeting: 'I have a meeting tonight',
  homeMeetingLead: 'How it is done, what it takes, what can go wrong.',
  homeAllPractices: 'All {n} practices',
  homeWalks: 'First walks:',
  homeNeeds: 'Or begin with a need:',
  homeReading: 'I came to read',
  homeReadingLead: 'Principles, each with people who tried to live it.',
  homeAllPrinciples: 'All {n} principles',
  homeThere: 'I was there',
  homeThereLead: 'Tell it in your own words. No account, no name needed; nothing is sent until you send it.',
  homeTell: 'Tell the story',
  homePromise: 'What we promise you first',
  homeTold: 'One line, told',
  homeWeave: '{lives} lives, {threads} threads, {year} to today',
  homeQuestions: 'Do you know?',
  homeAllQuestions: 'All {n} open questions',
  homeDispatch: 'From the conversation',
} as const;
