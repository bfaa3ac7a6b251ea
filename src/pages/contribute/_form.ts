import { startForm } from '../../contribute/form.ts';

startForm();
