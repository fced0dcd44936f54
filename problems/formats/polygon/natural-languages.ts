/** Codes of the languages that Polygon has statements in, by its names for them. */
const codes: Record<string, string> = {
  afrikaans: "af",
  arabic: "ar",
  armenian: "hy",
  azerbaijani: "az",
  belarusian: "be",
  bosnian: "bs",
  bulgarian: "bg",
  chinese: "zh",
  croatian: "hr",
  czech: "cs",
  dutch: "nl",
  english: "en",
  estonian: "et",
  finnish: "fi",
  french: "fr",
  georgian: "ka",
  german: "de",
  greek: "el",
  hebrew: "he",
  hungarian: "hu",
  indonesian: "id",
  italian: "it",
  japanese: "ja",
  kazakh: "kk",
  korean: "ko",
  kyrgyz: "ky",
  latvian: "lv",
  lithuanian: "lt",
  macedonian: "mk",
  malay: "ms",
  mongolian: "mn",
  persian: "fa",
  polish: "pl",
  portuguese: "pt",
  romanian: "ro",
  russian: "ru",
  serbian: "sr",
  slovak: "sk",
  slovene: "sl",
  spanish: "es",
  swedish: "sv",
  tajik: "tg",
  thai: "th",
  turkish: "tr",
  turkmen: "tk",
  ukrainian: "uk",
  uzbek: "uz",
  vietnamese: "vi",
};

/** A language's code, or Polygon's own name where it has another. */
export function codeOf(name: string): string {
  return Object.hasOwn(codes, name) ? (codes[name] ?? name) : name;
}

/** The preferred one of Polygon's names, else English, else the first; null of none. */
export function chosenOf(names: readonly string[], preferred: string | undefined): string | null {
  const wanted = names.find((name) => name === preferred || codeOf(name) === preferred);
  return wanted ?? names.find((name) => name === "english") ?? names[0] ?? null;
}
