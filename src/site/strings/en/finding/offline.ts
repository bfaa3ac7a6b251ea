/** Words of the page that keeps pages for a time without a network, in English. */
export const offline = {
  offline: 'Read offline',
  offlineTitle: 'Read without a network',
  offlineLead:
    'This browser can keep pages of the archive, and show them where there is no network. It keeps nothing until you ask.',
  offlineMissing: 'That page is not kept on this device, and the network cannot be reached. Here is what is kept.',
  offlineRiskTitle: 'Before you turn it on',
  offlineRisk:
    'What is kept lies on this device. Whoever can open this browser can see that you keep this archive. They can see which pages you read, and in what order. If that could harm you, keep the whole archive: it is the same for everybody. Or keep nothing, and print what you need.',
  offlineReadTitle: 'Keep what I read',
  offlineReadText:
    'From now on each page that you open is kept, with its pictures: the last {n}. Without a network you see the kept page, and the day on which it was kept.',
  offlineReadDo: 'Keep what I read from now on',
  offlineReadIsOn: 'What you read is kept.',
  offlineReadFull: 'There was no room for what you read last.',
  offlineWholeTitle: 'Keep the whole archive',
  offlineWholeText: 'Every page and picture, and the search: {n} files, {size} MB on this device.',
  offlineWholeLoad: 'About {loaded} MB are loaded once. Mobile data may cost money.',
  offlineWholeNot: 'The forms, the desk and the files to download are not in it.',
  offlineWholeDo: 'Keep the whole archive ({size} MB)',
  offlineWholeGoOn: 'Go on: {n} files are missing',
  offlineWholeRenew: 'Bring it up to date: {n} files',
  offlineWholeStop: 'Stop',
  offlineWholeIsOn: 'The whole archive is kept: {n} files.',
  offlineLoading: '{n} of {all} files, {size} of {full} MB',
  offlineEndStopped: 'Stopped. What was loaded is kept, and can be read.',
  offlineEndFull: 'There is no room left on this device. What was loaded is kept, and can be read.',
  offlineEndAway: 'The network cannot be reached. What was loaded is kept. Go on when you have a connection.',
  offlineEndPartly: 'Some files could not be had. Try again later.',
  offlineNoRoom: 'There may be too little room: this browser gives {free} MB.',
  offlineKeptTitle: 'What is kept',
  offlineKeptNothing: 'Nothing is kept.',
  offlineKeptFiles: 'Of the whole archive: {n} files.',
  offlineKeptPages: 'Pages that you read: {n}.',
  offlineForget: 'Forget everything',
  offlineForgot: 'Forgotten: nothing of the archive is kept here any more.',
  offlineForgetFailed: 'Not everything could be deleted. Delete the data of this site in the settings of your browser.',
  offlineStaysTitle: 'What forgetting does not reach',
  offlineStays:
    'The list of pages visited in this browser, and what it stores for a while by itself. What you printed or saved, and backups of this device. What the form and your reading list keep: that is erased there. Those who bring you the network may know that you came here.',
  offlineHowTitle: 'How long it is kept',
  offlineHow:
    'Until you forget it here. A browser may drop it sooner, when it needs room; some do after a week without a visit. What was withdrawn from the archive is deleted, with every page that leads to it. That happens when you next open a page with a network. Other changes show when you read the page again, or bring the whole up to date.',
  offlineForbidden:
    'This browser does not let a site keep pages here. That is so in some private windows, by a setting, or where the address does not begin with https.',
  offlineFailed: 'It could not be turned on: the network cannot be reached. Try again when you have a connection.',
  offlineNoScript: 'This needs a script, and your browser runs none here. You can still print any page, or save it.',
};
