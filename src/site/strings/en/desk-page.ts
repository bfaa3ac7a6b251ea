/** Words of the pages that hold the desk and its changes, in English; those of the desk itself are in `desk/`. */
export const deskPage = {
  deskTitle: 'Contribution desk',
  deskLead: 'Forms for every kind of entry of this archive, with a preview and the check beside them.',
  deskOpening: 'The desk is opening. It is a large page and may take a moment.',
  deskNeedsScript:
    'The desk needs script. Without it you can {form}, or edit the files in the folder {folder} as CONTRIBUTING.md beside it explains.',
  deskForm: 'use the form that needs no account',
  deskBack: 'Back to {name}',
  deskNone:
    'This copy of the site has no desk to write at. You can {form}, or edit the files in the folder {folder} as CONTRIBUTING.md beside it explains.',
  deskNoneInDevelopment:
    'The development server has no desk to write at. You can {form}, or edit the files in the folder {folder} as CONTRIBUTING.md beside it explains.',
  deskAtHome:
    'With the archive’s files on your own computer, {command} opens a desk there. What you save is a draft, on a branch of its own, until you publish it.',
  changes: 'Changes',
  changesLead: 'What waits to be looked at before it is published in this archive.',
  changesFetched: 'The changes are being fetched …',
  changesNeedScript:
    'This page needs script. Without it, git shows what waits: each change is a branch, and {command} lists them.',
  changesAtForge: 'What is written at the desk of this site is reviewed where its files are kept: {requests}.',
  changesRequests: 'the open requests there',
  changesNoDrafts:
    'The desk of this copy writes straight into the files, so nothing waits to be reviewed. With the archive’s files on your own computer, {command} opens a desk whose changes are reviewed on this page.',
  changesNoDesk:
    'This copy of the site has no desk to write at, so nothing waits here. With the archive’s files on your own computer, {command} opens a desk whose changes are reviewed on this page.',
} as const;
