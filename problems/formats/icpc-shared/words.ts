import { z } from "zod";

/** A value that people write with or without quotes. */
export const looseText = z.union([z.string(), z.number(), z.boolean()]).transform(String);

/** Arguments as words with blanks between them, or as a list. */
export const words = z
  .union([looseText, z.array(looseText)], { error: "arguments are words or a list of words" })
  .transform((given) => (Array.isArray(given) ? given : splitWords(given)));

/** As problemtools splits flags: at blanks, whatever quotes there are. */
export function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

const mostDigits = 40;
const writtenNumber = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/;

/** A number of a YAML file, also as a text. */
export const looseNumber = z
  .union(
    // Bounded first: the pattern takes time in the square of a text's length.
    [
      z.number(),
      z
        .string()
        .refine((text) => text.length <= mostDigits && writtenNumber.test(text), "a number"),
    ],
    {
      error: "a number",
    },
  )
  .transform(Number);
