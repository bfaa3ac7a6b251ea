/** What a parser process says on standard error before its watchdog kills it. */
export const hungLine = 'this job came to no end\n';

export interface WatchdogData {
  /** Number of jobs begun so far, in memory that both threads see. */
  jobs: Int32Array;
  /** Processor time that one job may take, in milliseconds. */
  cpuMs: number;
}
