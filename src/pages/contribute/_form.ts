import { toNewFileUrl, type Backend } from '../../cms/settings/backend.ts';
import { startForm } from '../../contribute/page/start-form.ts';
import { telling } from '../../site/strings/en/telling.ts';

/** Where the archive's files are kept, if they are at a forge; the forms themselves know of none. */
const described = document.getElementById('form-backend')?.textContent;
const backend = described ? (JSON.parse(described) as Backend) : undefined;

startForm(telling, (path, text) => toNewFileUrl(backend, path, text));
