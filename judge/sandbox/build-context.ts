import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { cppFlags } from "./compile-flags.ts";

/** What the judge image is built from. */
export type BuildContext = {
  /** Absolute path of the folder that `files` are relative to. */
  dir: string;
  files: string[];
  dockerfile: string;
  buildArgs: Record<string, string>;
  /** Name of the image, with a hash of all the above. */
  tag: string;
};

const dir = join(import.meta.dirname, "../../docker");

/** The build context of this version. Equal contexts give equal tags. */
export async function buildContext(): Promise<BuildContext> {
  const files = [...(await filesIn("judge")), ...(await filesIn("runner"))];
  const buildArgs = {
    CPP17_FLAGS: cppFlags.cpp17.join(" "),
    CPP20_FLAGS: cppFlags.cpp20.join(" "),
  };
  const hash = createHash("sha256").update(JSON.stringify(buildArgs));
  for (const file of files) {
    hash.update(`\0${file}\0`).update(await readFile(join(dir, file)));
  }
  const tag = `medalist-judge:${hash.digest("hex").slice(0, 16)}`;
  return { dir, files, dockerfile: "judge/Dockerfile", buildArgs, tag };
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(join(dir, folder));
  return names
    .filter((name) => !name.endsWith(".md"))
    .toSorted()
    .map((name) => `${folder}/${name}`);
}
