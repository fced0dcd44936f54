import path from "node:path";
import { languageFamily, languageOfExtension } from "../../language.ts";
import type { Graders, SourceFile } from "../../problem.ts";
import { readLooseSources } from "../shared/loose-program.ts";
import { findFile, type Init, refuse } from "./find-file.ts";
import type { SignatureYaml } from "./init-yaml.ts";
import { reviewKeys, signatureKeys } from "./review-keys.ts";

const at = ["signature_grader"];

/**
 * A signature grader: `entry`, which has `main`, is compiled with the submission in the
 * submission's language, so that one in C serves C++ as well. DMOJ also puts
 * `#include "header"` before the submission and renames a `main` of its own, and defines
 * `SIGNATURE_GRADER`; here a submission includes the header itself, and has no `main`.
 */
export async function readSignature(init: Init, yaml: SignatureYaml): Promise<Graders | null> {
  const { entry, header, allow_main: allowsMain } = yaml;
  reviewKeys(init.given, init.yaml, at, yaml, signatureKeys);
  const files = [
    findFile(init, entry, [...at, "entry"]),
    findFile(init, header, [...at, "header"]),
  ].filter((file) => file !== null);
  const language = languageOfExtension(path.extname(entry));
  const family = language === undefined ? null : languageFamily(language);
  if (family !== "c" && family !== "cpp") {
    const rule = "not supported yet: a signature grader in this language";
    refuse(init, [...at, "entry"], rule, "Write it in C or C++.");
    return null;
  }
  const [main, shown] = await readLooseSources(init.given, files);
  if (main === undefined || shown === undefined) return null;
  remark(init, allowsMain ?? false);
  const headers = [defining(shown)];
  const stem = graderStem(main.name);
  const compiled = (extension: string): SourceFile[] => [
    defining({ name: `${stem}${extension}`, text: main.text }),
    ...headers,
  ];
  if (family === "cpp")
    return {
      hidden: { cpp: compiled(path.extname(main.name)) },
      public: { cpp: headers },
    };
  return {
    hidden: { c: compiled(".c"), cpp: compiled(".cpp") },
    public: { c: headers, cpp: headers },
  };
}

/** The judge saves the submission as `solution`. */
function graderStem(name: string): string {
  const { name: stem } = path.parse(name);
  return stem === "solution" ? "grader" : stem;
}

/** DMOJ defines it on the command line. */
function defining({ name, text }: SourceFile): SourceFile {
  if (!/\bSIGNATURE_GRADER\b/.test(text)) return { name, text };
  const lines = ["#ifndef SIGNATURE_GRADER", "#define SIGNATURE_GRADER 1", "#endif", ""];
  return { name, text: `${lines.join("\n")}${text}` };
}

function remark({ given, yaml }: Init, allowsMain: boolean): void {
  const rule = "the header is not put before submissions";
  const main = allowsMain ? "" : ", and must have no main";
  const hint = `A submission includes it itself${main}; tell so in the statement.`;
  given.remarks.add(yaml.file, rule, hint, yaml.lineOf(at));
}
