/** Words of the page that shows how two entries are joined, in English. */
export const path = {
  pathTitle: 'How are these joined?',
  pathLead:
    'Choose two: a project, a practice or a principle each. The page shows the shortest chains of claims between them. Each step says who tells it and how sure it is.',
  pathFrom: 'From',
  pathTo: 'To',
  pathChoose: 'Choose one',
  pathShow: 'Show how',
  pathOne: 'One shortest chain joins {from} and {to}. Steps: {steps}.',
  pathSome: '{n} shortest chains join {from} and {to}. Steps in each: {steps}.',
  pathNone: 'No chain of claims is recorded between {from} and {to}.',
  pathSame: 'These are one and the same. Choose two.',
  pathNoClaims: 'No claim here joins “{key}” with anything.',
  pathCarried: 'with it came {things}',
  pathFailed: 'The claims could not be loaded. Try again when you have a connection.',
  pathSettle: 'What would settle it',
  pathSettleText:
    'A letter, a flyer, a meeting, or somebody who was at both. Here is what the archive knows of each, and what it asks:',
  pathTell: 'Tell us what you know',
  pathNoScript: 'This page needs a script in your browser. Without it, every claim can be read here:',
  pathHere: 'How is this joined to something else?',
};
