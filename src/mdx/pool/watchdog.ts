/**
 * A second thread of a parser process. It kills the process when one job uses too much processor time; a busy
 * machine only makes it wait. (A loop may be compiled so that nothing milder ends it, not even the end of its thread.)
 */
import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { hungLine, type WatchdogData } from './hung-line.ts';

const { jobs, cpuMs } = workerData as WatchdogData;
let job = -1;
let usedBeforeMs = 0;

setInterval(
  () => {
    const { user, system } = process.cpuUsage();
    const usedMs = (user + system) / 1000;
    if (job !== Atomics.load(jobs, 0)) {
      job = Atomics.load(jobs, 0);
      usedBeforeMs = usedMs;
    } else if (usedMs - usedBeforeMs > cpuMs) {
      writeSync(2, hungLine);
      process.kill(process.pid, 'SIGKILL');
    }
  },
  Math.min(500, cpuMs / 4),
);
