import { buildSite } from '../build/build-site.ts';

const { faults } = await buildSite();
if (faults > 0) process.exitCode = 1;
