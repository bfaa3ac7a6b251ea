import { buildSite } from './site-build.ts';

const { faults } = await buildSite();
if (faults > 0) process.exitCode = 1;
