/** Something the user can mend: `message` says what and where, `hint` what to do next. */
export class UserError extends Error {
  override name = "UserError";
  readonly hint: string;
  /** 1 failed, 2 wrong usage. */
  readonly exitCode: 1 | 2;

  constructor(message: string, hint: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.hint = hint;
    this.exitCode = exitCode;
  }
}
