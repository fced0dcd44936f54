/** Redis can't be started, reached or used. `hint` says what to do next. */
export class RedisError extends Error {
  override name = "RedisError";
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
