import path from "node:path";

/** Results of compiles and the like: may be thrown away at any time. */
export function cacheDir(): string {
  return path.resolve(process.env["MEDALIST_CACHE"] ?? ".medalist/cache");
}
