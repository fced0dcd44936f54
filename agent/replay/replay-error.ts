/** A replay needs what the run did not record. */
export class ReplayError extends Error {
  override name = "ReplayError";
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
