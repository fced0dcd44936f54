/** One thing wrong with a scoreboard's file. */
export type Complaint = {
  /** From 1; null where no line can be named. */
  line: number | null;
  /** What is wrong. */
  what: string;
  /** What to do about it. */
  hint: string;
};

/** A result that can't be told on a scoreboard: `message` says what, `hint` what to do next. */
export class StandingError extends Error {
  override readonly name = "StandingError";
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
