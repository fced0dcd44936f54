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

/** A number of a YAML file, also as a text. */
export const looseNumber = z
  .union(
    [z.number(), z.string().regex(/^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/, "a number")],
    {
      error: "a number",
    },
  )
  .transform(Number);
