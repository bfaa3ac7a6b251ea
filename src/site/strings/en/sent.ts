/** What stands in what the forms make, beside the entries, in English: the letter, the file to read first, the request. */
export const sent = {
  readme: `A contribution to Handed On, a living archive of mutual aid histories.

Made on {made}. To be credited to: {credit}.
It holds {files}, and nothing about the device it was made on.

To send it: give this file to the stewards of the archive, in whatever way is safe for you: attach it to a letter, put
it on a stick, or hand it to someone you trust. Nothing has been sent by the page that made it.

For stewards: “npm run intake -- <this file>” reads, checks and shows it before anything is published.
`,
  oneFile: 'one file',
  manyFiles: '{n} files',
  noPictures: 'A letter cannot hold the pictures ({pictures}): send the one file (.zip) instead.',
  requestTold: 'Told with the form of the archive on {made}: {files}.',
  requestCredit: 'Credit: {credit}. Licence: CC BY-SA 4.0; the entries hold the teller’s consent.',
  requestChecked:
    'The form’s own check found nothing that stands in the way. Please read it as text, and see what may lead to a person.',
} as const;
