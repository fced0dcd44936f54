import { z } from "zod";
import { packagesFolder } from "../problems/archive/packages-folder.ts";
import { resolveProblem } from "../problems/catalogue.ts";
import { formatIds } from "../problems/formats/format-id.ts";
import { type Settings, settingsSchema } from "../problems/formats/settings.ts";
import { type LoadedProblem, loadPackage } from "../problems/load-problem.ts";
import { cacheDir } from "./run/places.ts";
import { openOwnWorkshop } from "./run/own-workshop.ts";
import { UserError } from "./user-error.ts";

/** How a package is to be read: options that several commands have. */
export const readingOptions = z.object({
  format: z.enum(formatIds, { error: `one of ${formatIds.join(", ")}` }).optional(),
  set: z.array(z.string()).default([]),
});

type ReadingOptions = z.infer<typeof readingOptions>;

/**
 * Loads a bundled problem by name, or a package by the path of its folder or ZIP archive, which
 * is unpacked into the cache. Tests that it only tells how to make are made in the sandbox.
 *
 * @throws PackageError, NotFound, UserError
 */
export async function loadNamed(
  name: string,
  { format, set }: ReadingOptions,
): Promise<LoadedProblem> {
  await using own = openOwnWorkshop();
  return await loadPackage(await resolveProblem(name), {
    ...(format === undefined ? {} : { format }),
    settings: settingsOf(set),
    unpackInto: packagesFolder(cacheDir()),
    workshop: own.workshop,
  });
}

function settingsOf(words: readonly string[]): Settings {
  const pairs = words.map((word) => {
    const [key = "", ...rest] = word.split("=");
    const value = rest.join("=");
    return [key, key === "language" || value === "" ? value : Number(value)];
  });
  const result = settingsSchema.safeParse(Object.fromEntries(pairs));
  if (!result.success)
    throw new UserError(
      `--set ${words.join(" ")}: ${result.error.issues[0]?.message ?? "not a setting"}.`,
      `Write KEY=VALUE with ${Object.keys(settingsSchema.shape).join(", ")}.`,
      2,
    );
  return result.data;
}
