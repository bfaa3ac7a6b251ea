import { buildSite } from '../build/build-site.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const { faults } = await buildSite();
  return faults > 0 ? 1 : 0;
});
