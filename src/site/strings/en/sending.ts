/** Words of the page that sends a story to a forge, in English. Braces hold what is filled in. */
export const sending = {
  sendTitle: 'Send what you told to the archive’s public files',
  sendLead:
    'This page takes what you told in the form, and asks the stewards to take it in. All of it becomes public at once, beside the name of your account.',
  sendLink: 'Or send it from here with an account at {forge}: public at once, pictures too',
  sendLinkAnswer: 'Or send it from here with an account at {forge}: public at once',
  sendInstead:
    'From this copy of the site nothing can be sent. Tell your story in the form. Save it there as one file, or copy it as a letter. Then hand it to the stewards.',
  sendToForm: 'Go to the form',
  sendNoScript:
    'This page needs a script, and your browser runs none here. Print the form, or write the stewards a letter.',
  sendLoading: 'Reading what you told …',
  sendNothing:
    'Nothing that you told is kept in this browser. Tell it in the form first. A draft that you saved as a file can be opened there, too.',
  sendWhat: 'What would be sent',
  sendWhatSent: 'What was sent',
  sendFaultsOne: 'One thing stands in the way. Mend it in the form, then come back:',
  sendFaultsMany: '{n} things stand in the way. Mend them in the form, then come back:',
  sendCheckFailed: 'The check could not be loaded, so nothing can be sent. Try again when you have a connection.',
  sendFiles: '“{title}”, as files of the archive: {things}.',
  sendCredit: 'Credited to “{credit}”, under the licence CC BY-SA 4.0.',
  sendRead: 'Read the files',
  sendPicturesTitle: 'Its pictures',
  sendPictures:
    'A browser does not keep pictures from one page to the next, so choose them again. They are drawn anew, without place or camera. What you do not choose stays behind, with what you wrote of it.',
  sendPicture: 'The picture of: {alt}',
  sendPictureTaking: 'Making it ready …',
  sendPictureWait: 'A picture is still being made ready. You can send as soon as it is.',
  sendPictureTaken: 'Ready, without place or camera.',
  sendPictureRefused: '“{name}” is not a picture that this browser can open.',
  sendPublicTitle: 'Who will see it',
  sendPublic: 'Everybody. The files lie open at {forge} as soon as you send them, before a steward has looked.',
  sendPublicAccount:
    'Beside them stands the name of your account, for good. The name that you chose for yourself does not hide it.',
  sendPublicMail: 'GitLab also writes the name and the mail address of your account into the change.',
  sendPublicCopy:
    'Where your account may not write to the archive, {forge} first makes a copy of its files for you. Everybody can see that you have it.',
  sendPublicForever: 'It cannot be taken back everywhere. {forge} keeps its history, and others copy it.',
  sendPublicNote: 'What you wrote for the stewards alone stays behind. Tell them in another way.',
  sendAnonymous:
    'Do you need your pseudonym, or could it harm someone? Then do not send it here. The form makes one file or a letter, and neither names an account.',
  sendAnonymousLink: 'Send it without an account instead',
  sendDoTitle: 'Send it',
  sendLogIn:
    'You are not logged in at {forge} in this browser. Log in at the desk, then come back to this page. Your story stays here.',
  sendLogInLink: 'Log in at the desk, in a new tab',
  sendLogInOwn:
    'Does the desk refuse you, because you may not write to the archive? Then log in for this page alone. Choose the pictures after that.',
  sendLogInOwnDo: 'Log in for this page alone',
  sendDo: 'Send it in public, as {account}',
  sendDoUnnamed: 'Send it in public, with my account',
  sendAgain: 'Try again: go on where it stopped',
  sendStep_account: 'Asking {forge} who you are …',
  sendStep_place: 'Looking for the archive’s files …',
  sendStep_fork: 'Looking for your copy of the archive’s files, or making one. That may take a minute …',
  sendStep_look: 'Looking whether something of that name is there …',
  sendStep_write: 'Sending {n} files …',
  sendStep_ask: 'Asking the stewards to take it in …',
  sendWaiting: '{forge} asks for a pause of {n} seconds. It goes on by itself.',
  sendFault_login:
    'The login has run out, or was taken back. Log in at the desk again, then press the button once more. Your story is still here.',
  sendFault_forbidden:
    '{forge} does not allow this to your account. Ask the stewards, or send the file that the form makes.',
  sendFault_missing:
    '{forge} does not find the archive’s files, or does not show them to your account. Tell the stewards, or send the file that the form makes.',
  sendFault_refused:
    '{forge} did not take it. Try once more. If that does not help, send the file that the form makes.',
  sendFault_busy: '{forge} takes nothing more from you just now. Try again in {minutes} minutes.',
  sendFault_network: 'The connection was cut. Try again: what was done already is not done twice.',
  sendFault_slow: '{forge} did not answer in time. Try again: what was done already is not done twice.',
  sendFault_half: '{forge} gave half an answer. Try again: what was done already is not done twice.',
  sendFault_server: '{forge} has trouble of its own. Try again later: what was done already is not done twice.',
  sendFault_other:
    '{forge} answered with something that is not yours, so nothing more was done. Tell the stewards, or send the file that the form makes.',
  sendFault_taken:
    'The archive has a file of that name already: {path}. Perhaps somebody told of it a short time ago. Is yours another one? Then add a place or a year to its name in the form, and come back.',
  sendFault_published: 'All of these files are in the archive already. There is nothing left to send.',
  sendFault_forkSlow: '{forge} has not finished your copy yet. Try again in a few minutes.',
  sendFault_forkName:
    'Your account has something else called “{name}”, so {forge} cannot make your copy. Give that another name there, or send the file that the form makes.',
  sendFault_forkOwn:
    'Your copy, {name}, has changes of its own on “{branch}”, and they would go along. Bring it back in line with the archive at {forge}, or delete it. Then try again.',
  sendSaid: '{forge} said: {said}',
  sendSentTitle: 'It was sent',
  sendSent: 'The stewards have your request, number {n}. Everybody can read it here:',
  sendSentThere: 'It had been sent before, as number {n}, and nothing was sent twice. Everybody can read it here:',
  sendSentMerged: 'The stewards have taken it in already.',
  sendSentClosed: 'The stewards have closed that request. Ask them why, there.',
  sendNextTitle: 'What happens next',
  sendNext:
    'A steward reads it and checks it. They may ask you something there, so look in now and then. Once they take it in, it is published, credited as you chose. If you change your mind, close the request and tell them. Copies may remain.',
  sendKept: 'Your story is still in this browser. To erase it, press “Forget all of this” in the form.',
} as const;
