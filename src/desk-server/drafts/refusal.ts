/** A refusal, in words for the person at the desk, with the HTTP status that says of what kind it is. */
export class DeskRefusal extends Error {
  readonly status: number;

  constructor(message: string, status = 422) {
    super(message);
    this.status = status;
  }
}
