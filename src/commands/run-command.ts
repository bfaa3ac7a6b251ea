import { explainError } from '../build/explain-error.ts';
import { readSettings } from '../site/settings.ts';

/**
 * Runs a command and sets the exit code it gives: 2 where the environment is wrong, before anything is done. What a
 * person can mend is said in a sentence; the trace of an error is for faults of the program itself.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  const { faults } = readSettings();
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    process.exitCode = 2;
    return;
  }
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(explainError(error) ?? error);
    process.exitCode = 1;
  }
}
