import { type Command, InvalidArgumentError } from "commander";

/** Shows one line of use below a command's help. */
export function example(command: Command, line: string): void {
  command.addHelpText("after", `\nExample:\n  $ ${line}`);
}

/** For an option that may be given again. */
export function oneMore(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

export function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
}

/** A cap of submissions, which `none` lifts. */
export function cap(text: string): string {
  if (text !== "none" && !/^\d{1,6}$/.test(text))
    throw new InvalidArgumentError("It must be a whole number, or none.");
  return text;
}

export function decimals(text: string): number[] {
  return text.split(",").map(decimal);
}

/** Not below 0. */
export function decimal(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value < 0) {
    throw new InvalidArgumentError("It must be a number, not below 0.");
  }
  return value;
}
