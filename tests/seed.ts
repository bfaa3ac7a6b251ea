import fc from 'fast-check';

/**
 * The gate tries the same random texts each time, so that it fails for a change and not by chance.
 * `FUZZ_SEED=7 FUZZ_RUNS=5000 npx vitest run --project unit --project long properties` tries others, and more of them.
 */
const { FUZZ_SEED, FUZZ_RUNS } = process.env;
fc.configureGlobal({ seed: Number(FUZZ_SEED ?? 20261129), ...(FUZZ_RUNS && { numRuns: Number(FUZZ_RUNS) }) });
