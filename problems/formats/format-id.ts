/** The formats of packages that medalist reads; docs/formats.md tells what of each. */
export const formatIds = [
  "icpc-2025-09",
  "icpc-2023-07",
  "icpc-legacy",
  "cms-italian",
  "cms-export",
  "tps",
  "polygon",
  "dmoj",
  "bare",
] as const;
export type FormatId = (typeof formatIds)[number];

export function isFormatId(text: string): text is FormatId {
  return (formatIds as readonly string[]).includes(text);
}
