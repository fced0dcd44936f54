/**
 * The languages a program can be written in. How each is compiled and run is the
 * judge's business (`judge/languages/`); a package only needs to tell them apart.
 */
export const languageIds = [
  "c11",
  "c17",
  "cpp17",
  "cpp20",
  "cpp23",
  "python3",
  "pypy3",
  "java17",
  "javascript",
  "go",
  "rust",
] as const;
export type LanguageId = (typeof languageIds)[number];

/** The language family, as the ICPC package format names folders under `include/`. */
export const languageFamilies = [
  "c",
  "cpp",
  "python3",
  "java",
  "javascript",
  "go",
  "rust",
] as const;
export type LanguageFamily = (typeof languageFamilies)[number];

const families: Record<LanguageId, LanguageFamily> = {
  c11: "c",
  c17: "c",
  cpp17: "cpp",
  cpp20: "cpp",
  cpp23: "cpp",
  python3: "python3",
  pypy3: "python3",
  java17: "java",
  javascript: "javascript",
  go: "go",
  rust: "rust",
};

const extensions: Record<LanguageFamily, string> = {
  c: ".c",
  cpp: ".cpp",
  python3: ".py",
  java: ".java",
  javascript: ".js",
  go: ".go",
  rust: ".rs",
};

const byExtension: Record<string, LanguageId> = {
  ".c": "c17",
  ".cpp": "cpp20",
  ".cc": "cpp20",
  ".cxx": "cpp20",
  ".py": "python3",
  ".java": "java17",
  ".js": "javascript",
  ".mjs": "javascript",
  ".go": "go",
  ".rs": "rust",
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

/** The usual extension of a language's source files, with the dot. */
export function extensionOf(id: LanguageId): string {
  return extensions[families[id]];
}
