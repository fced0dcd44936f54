import { z } from "zod";
import type { Settings } from "../formats/settings.ts";
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

const size = (max: number) => z.int().positive().max(max);
const multiplier = z.number().min(1).optional();

const limits = z.strictObject({
  time_multipliers: z
    .strictObject({ ac_to_time_limit: multiplier, time_limit_to_tle: multiplier })
    .optional(),
  time_limit: z.number().min(0.001).max(3600).optional(),
  time_resolution: z.number().min(0.001).max(3600).default(1),
  memory: size(1024 * 1024).default(2048),
  output: size(4096).default(8),
  code: size(16 * 1024).default(128),
  compilation_time: size(3600).default(60),
  compilation_memory: size(1024 * 1024).default(2048),
  validation_time: size(3600).default(60),
  validation_memory: size(1024 * 1024).default(2048),
  validation_output: size(4096).default(8),
  validation_passes: z
    .int()
    .min(2)
    .max(100, notYet("more than 100 passes", "Write 100 or less."))
    .optional(),
});

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
    limits: limits.default(() => limits.parse({})),
    keywords: z.array(text).optional(),
    languages: z
      .union([z.literal("all"), z.enum(languageCodes), z.array(z.enum(languageCodes)).min(1)], {
        error: "not languages of the format | Write all, or a list such as [cpp, python3].",
      })
      .default("all")
      .transform((given) => (given === "all" ? given : [given].flat())),
    allow_file_writing: z.boolean().optional(),
    constants: z
      .record(
        z.string(),
        z.union([z.number(), z.string()], {
          error: "not a constant | Write a number, or a text in quotes.",
        }),
      )
      .refine(
        (given) => Object.keys(given).every((name) => /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name)),
        "not a constant's name | Names are letters, digits and underscores.",
      )
      .optional(),
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

/** The time limit of `problem.yaml` in ms; null where submissions tell it. */
export function givenTimeLimitMs({ limits: { time_limit } }: ProblemYaml): number | null {
  return time_limit === undefined ? null : Math.max(1, Math.round(time_limit * 1000));
}

/** Limits of the settings, else of `medalist.yaml`, which has finer units, else of `problem.yaml`. */
export function limitsOf(
  problem: ProblemYaml,
  medalist: MedalistYaml | null,
  { memoryLimitMiB }: Settings,
  cpuMs: number,
): Limits {
  const given = problem.limits;
  const finer = medalist?.limits ?? {};
  const wallSeconds = medalist?.wall_time;
  return {
    cpuMs,
    wallMs: wallSeconds === undefined ? 2 * cpuMs + 2000 : Math.round(wallSeconds * 1000),
    memoryKiB:
      memoryLimitMiB === undefined
        ? (finer.memory_kib ?? given.memory * 1024)
        : Math.ceil(memoryLimitMiB * 1024),
    outputKiB: finer.output_kib ?? given.output * 1024,
    sourceKiB: finer.source_kib ?? given.code,
    compileCpuMs: finer.compilation_ms ?? given.compilation_time * 1000,
    compileMemoryKiB: finer.compilation_memory_kib ?? given.compilation_memory * 1024,
    checkerCpuMs: finer.validation_ms ?? given.validation_time * 1000,
    checkerMemoryKiB: finer.validation_memory_kib ?? given.validation_memory * 1024,
    checkerOutputKiB: finer.validation_output_kib ?? given.validation_output * 1024,
  };
}
