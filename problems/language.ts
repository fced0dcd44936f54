/**
 * The languages a program can be written in. How each is compiled and run is the
 * judge's business (`judge/languages/`); a package only needs to tell them apart.
 */
export const languageIds = ["cpp17", "cpp20", "python3"] as const;
export type LanguageId = (typeof languageIds)[number];

/** The language family, as the ICPC package format names folders under `include/`. */
export const languageFamilies = ["cpp", "python3"] as const;
export type LanguageFamily = (typeof languageFamilies)[number];

const families: Record<LanguageId, LanguageFamily> = {
  cpp17: "cpp",
  cpp20: "cpp",
  python3: "python3",
};

const byExtension: Record<string, LanguageId> = {
  ".cpp": "cpp20",
  ".cc": "cpp20",
  ".cxx": "cpp20",
  ".py": "python3",
};

export function languageFamily(id: LanguageId): LanguageFamily {
  return families[id];
}

export function isLanguageId(text: string): text is LanguageId {
  return (languageIds as readonly string[]).includes(text);
}

/** The language of a file by its extension (with the dot), or undefined. */
export function languageOfExtension(extension: string): LanguageId | undefined {
  return byExtension[extension.toLowerCase()];
}
