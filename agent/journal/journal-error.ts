/** The journal cannot be read, written or followed. The message says where; `hint` what to do. */
export class JournalError extends Error {
  override name = "JournalError";
  readonly hint: string;

  constructor(message: string, hint: string, cause?: unknown) {
    super(message, { cause });
    this.hint = hint;
  }
}
