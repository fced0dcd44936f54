import { z } from "zod";
import type { Limits } from "../problem.ts";
import { languageCodes } from "./language-codes.ts";
import type { MedalistYaml } from "./medalist-yaml.ts";
import { notYet } from "./yaml-file.ts";

/** A language of a statement: ISO 639 with an optional ISO 3166-1 country. */
export const naturalLanguage = /^[a-z]{2,3}(-[A-Z]{2})?$/;

const text = z.string().min(1);

const person = z.union(
  [
    text,
    z.strictObject({
      name: text,
      email: text.optional(),
      orcid: text.optional(),
      kattis: text.optional(),
    }),
  ],
  { error: "not a person | Write `Full Name <email>`, or a map with name, email, orcid, kattis." },
);

/** One person or several, as the format writes them. */
export const people = z.union([person, z.array(person).min(1)], {
  error: "not a person or a list of persons | Write `Full Name <email>`, or a list of those.",
});

const credits = z.union([
  text,
  z.strictObject({
    authors: people.optional(),
    contributors: people.optional(),
    testers: people.optional(),
    translators: z.record(z.string().regex(naturalLanguage), people).optional(),
    packagers: people.optional(),
    acknowledgements: people.optional(),
  }),
]);

const oneSource = z.union([text, z.strictObject({ name: text, url: text.optional() })]);

const licenses = [
  "unknown",
  "public domain",
  "cc0",
  "cc by",
  "cc by-sa",
  "educational",
  "permission",
] as const;

const types = ["pass-fail", "scoring", "multi-pass", "interactive", "submit-answer"] as const;

/** From the format's table of types. */
const incompatible = [
  ["pass-fail", "scoring"],
  ["multi-pass", "submit-answer"],
  ["interactive", "submit-answer"],
] as const;

const type = z
  .union([z.enum(types), z.array(z.enum(types)).min(1)], {
    error: `not a problem type | The format has: ${types.join(", ")}.`,
  })
  .default("pass-fail")
  .transform((given) => [given].flat())
  .refine((given) => new Set(given).size === given.length, "a type is named twice")
  .superRefine((given, context) => {
    for (const [one, other] of incompatible)
      if (given.includes(one) && given.includes(other))
        context.addIssue(`${one} and ${other} exclude each other | Take one of them out.`);
  });

const inferred = notYet(
  "a time limit that is inferred from submissions",
  "Add limits.time_limit in seconds.",
);

/** The message for an absent time limit; others keep zod's. */
const askForTimeLimit = (issue: { input?: unknown }) =>
  issue.input === undefined ? inferred : undefined;

const size = (max: number) => z.int().positive().max(max);
const multiplier = z.number().min(1).optional();

const limits = z.strictObject(
  {
    time_multipliers: z
      .strictObject({ ac_to_time_limit: multiplier, time_limit_to_tle: multiplier })
      .optional(),
    time_limit: z.number({ error: askForTimeLimit }).min(0.001).max(3600),
    time_resolution: z.number().positive().optional(),
    memory: size(1024 * 1024).default(2048),
    output: size(4096).default(8),
    code: size(1024).default(128),
    compilation_time: size(3600).default(60),
    compilation_memory: size(1024 * 1024).default(2048),
    validation_time: size(3600).default(60),
    validation_memory: size(1024 * 1024).default(2048),
    validation_output: size(4096).default(8),
    validation_passes: z.int().min(2).max(100).optional(),
  },
  { error: askForTimeLimit },
);

/** A key of the format that medalist does not read; only its absence is accepted. */
export function absent(key: string, hint: string) {
  return z.undefined({ error: notYet(key, hint) }).optional();
}

const embargo = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}Z)?$/;

/** `problem.yaml` of the format's version 2025-09. */
export const problemYaml = z
  .strictObject({
    problem_format_version: z.literal(
      "2025-09",
      notYet("another version of the format", "Write problem_format_version: 2025-09."),
    ),
    type,
    name: z.union([text, z.record(z.string(), text)], {
      error: "not a name | Write a string, or a map from language to name.",
    }),
    uuid: text,
    version: text.optional(),
    credits: credits.optional(),
    source: z.union([oneSource, z.array(oneSource)]).optional(),
    license: z
      .enum(licenses, { error: `not a license | Write one of: ${licenses.join(", ")}.` })
      .default("unknown"),
    rights_owner: text.optional(),
    embargo_until: z
      .string()
      .regex(embargo, "not a date | Write YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.")
      .optional(),
    limits,
    keywords: z.array(text).optional(),
    languages: z
      .union([z.literal("all"), z.array(z.enum(languageCodes)).min(1)], {
        error: "not languages of the format | Write all, or a list such as [cpp, python3].",
      })
      .default("all"),
    allow_file_writing: z.boolean().optional(),
    constants: z
      .record(z.string(), z.union([z.number(), z.string()]))
      .optional()
      .refine(
        (given) => given === undefined || Object.keys(given).length === 0,
        notYet("constants", "Write the values out."),
      ),
  })
  .superRefine((problem, context) => {
    const broken = brokenRights(problem);
    if (broken === null) return;
    context.addIssue({ code: "custom", path: [broken.key], message: broken.message });
  });

export type ProblemYaml = z.output<typeof problemYaml>;

function brokenRights(problem: {
  license: (typeof licenses)[number];
  rights_owner?: string | undefined;
  credits?: z.output<typeof credits> | undefined;
  source?: unknown;
}): { key: string; message: string } | null {
  const { license, rights_owner, source } = problem;
  if (license === "public domain" && rights_owner !== undefined) {
    const message = "public domain has no rights owner | Remove rights_owner or change license.";
    return { key: "rights_owner", message };
  }
  if (license === "unknown" || license === "public domain") return null;
  const authors = typeof problem.credits === "object" ? problem.credits.authors : problem.credits;
  const sources = Array.isArray(source) ? source.length > 0 : source !== undefined;
  if (rights_owner !== undefined || authors !== undefined || sources) return null;
  const message = "this license needs a rights owner | Add rights_owner, credits or source.";
  return { key: "license", message };
}

/** Name by language; a plain string is English. */
export function namesOf(problem: ProblemYaml): Record<string, string> {
  return typeof problem.name === "string" ? { en: problem.name } : problem.name;
}

/** Limits of `problem.yaml`, where `medalist.yaml` has none in finer units. */
export function limitsOf(problem: ProblemYaml, medalist: MedalistYaml | null): Limits {
  const given = problem.limits;
  const finer = medalist?.limits ?? {};
  const cpuMs = Math.round(given.time_limit * 1000);
  const wallSeconds = medalist?.wall_time;
  return {
    cpuMs,
    wallMs: wallSeconds === undefined ? 2 * cpuMs + 2000 : Math.round(wallSeconds * 1000),
    memoryKiB: finer.memory_kib ?? given.memory * 1024,
    outputKiB: finer.output_kib ?? given.output * 1024,
    sourceKiB: finer.source_kib ?? given.code,
    compileCpuMs: finer.compilation_ms ?? given.compilation_time * 1000,
    compileMemoryKiB: finer.compilation_memory_kib ?? given.compilation_memory * 1024,
    checkerCpuMs: finer.validation_ms ?? given.validation_time * 1000,
    checkerMemoryKiB: finer.validation_memory_kib ?? given.validation_memory * 1024,
    checkerOutputKiB: finer.validation_output_kib ?? given.validation_output * 1024,
  };
}
