/** Why a forge did not do what was asked. Each has words of its own, under `sendFault_…`. */
export type RefusalCode =
  | 'login'
  | 'forbidden'
  | 'missing'
  | 'refused'
  | 'busy'
  | 'network'
  | 'slow'
  | 'half'
  | 'server'
  | 'other'
  | 'taken'
  | 'published'
  | 'forkSlow'
  | 'forkName'
  | 'forkOwn';

/** Something that stopped the sending; `values` fill its words. */
export class ForgeRefusal extends Error {
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: RefusalCode, values: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'ForgeRefusal';
    this.code = code;
    this.values = values;
  }
}

/** True for a refusal with that status. */
export function isStatus(error: unknown, ...statuses: readonly number[]): boolean {
  return error instanceof ForgeRefusal && statuses.includes(Number(error.values['status']));
}
