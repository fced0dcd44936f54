import type { z } from "zod";
import { UserError } from "./user-error.ts";

/** What a user chose on the command line, checked. Throws a usage error that names the option. */
export function parseOptions<T extends z.ZodType>(schema: T, raw: object): z.output<T> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const name = String(issue?.path[0] ?? "");
  const option = `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const given = Object.entries(raw).find(([key]) => key === name)?.[1];
  throw new UserError(
    `${option} ${String(given)}: ${issue?.message ?? "not understood"}.`,
    "Add --help for what is possible.",
    2,
  );
}
