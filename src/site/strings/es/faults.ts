import { claimFaults } from './faults/claims.ts';
import { fieldFaults } from './faults/fields.ts';
import { formFaults } from './faults/forms.ts';

/** What faults say and tell to do in Spanish, by their English words, with gaps for the values that they quote. */
export const faults: Readonly<Record<string, string>> = { ...formFaults, ...fieldFaults, ...claimFaults };
