/** Why a value is not taken, and what to do; the parts of a fault that need no place. */
export interface Refusal {
  code: string;
  message: string;
  remedy: string;
}
