import type {
  Graders,
  JudgeProgram,
  ReferenceSolution,
  SourceFile,
  TestGroup,
} from "../../../problem.ts";
import type { Content } from "../../../testing/content.ts";
import type { Layout } from "../../shared/testing.ts";

type Attributes = Record<string, string | number | null>;

/** An element on lines of its own. */
export function tag(name: string, attributes: Attributes, inner = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join("");
  return `<${name}${written}>${inner}</${name}>\n`;
}

export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

const types: Record<string, string> = {
  cpp17: "cpp.g++17",
  cpp20: "cpp.g++20",
  python3: "python.3",
};

/** A problem of this format's shape as a full package. */
export function writePolygon(content: Content): Layout {
  const { task } = content;
  const files: Layout = { "statements/english/problem.tex": content.statement };
  const graders = task.kind === "batch" || task.kind === "interactive" ? task.graders : null;
  const own = [
    ...(content.checker.kind === "testlib"
      ? [tag("checker", { type: "testlib" }, laid(files, content.checker.program))]
      : []),
    ...(task.kind === "interactive" ? [tag("interactor", {}, laid(files, task.interactor))] : []),
    tag(
      "validators",
      {},
      content.inputValidators.map((each) => tag("validator", {}, laid(files, each))).join(""),
    ),
    tag("solutions", {}, content.references.map((each) => solution(files, each)).join("")),
  ];
  files["problem.xml"] = tag(
    "problem",
    { "short-name": "twice" },
    [
      tag("names", {}, tag("name", { language: "english", value: content.title })),
      tag(
        "statements",
        {},
        tag("statement", {
          language: "english",
          path: "statements/english/problem.tex",
          type: "application/x-tex",
        }),
      ),
      judging(content),
      tag("files", {}, layGraders(files, graders)),
      tag("assets", {}, own.join("")),
    ].join(""),
  );
  for (const { name, input, answer } of content.tests) {
    files[`tests/${name}`] = input;
    files[`tests/${name}.a`] = answer ?? "";
  }
  for (const { name, input, answer } of content.samples) {
    files[`statements/english/example.${name}`] = input;
    files[`statements/english/example.${name}.a`] = answer;
  }
  return files;
}

function laid(files: Layout, { name, language, files: sources }: JudgeProgram): string {
  files[`files/${name}`] = sources[0]?.text ?? "";
  return tag("source", { path: `files/${name}`, type: types[language] ?? "" });
}

function judging({ task, limits, groups, tests }: Content): string {
  const [input, output] = task.kind === "batch" ? [task.inputFile, task.outputFile] : [null, null];
  const listed = tests.map(({ name }) => {
    const group = groups.find((each) => each.tests.includes(name));
    return tag("test", {
      method: "manual",
      group: group?.name ?? "",
      points: pointsOf(group, name),
    });
  });
  const inner = [
    tag("time-limit", {}, String(limits.cpuMs)),
    tag("memory-limit", {}, String(limits.memoryKiB * 1024)),
    tag("test-count", {}, String(tests.length)),
    tag("input-path-pattern", {}, "tests/%02d"),
    tag("answer-path-pattern", {}, "tests/%02d.a"),
    tag("tests", {}, listed.join("")),
    tag("groups", {}, groups.map(writtenGroup).join("")),
  ];
  return tag(
    "judging",
    { "input-file": input ?? "", "output-file": output ?? "" },
    tag("testset", { name: "tests" }, inner.join("")),
  );
}

function pointsOf(group: TestGroup | undefined, test: string): number {
  const scoring = group?.scoring;
  if (group === undefined || typeof scoring !== "object" || !("shares" in scoring)) return 0;
  return Math.round((scoring.shares[group.tests.indexOf(test)] ?? 0) * group.maxScore);
}

function writtenGroup({ name, scoring, maxScore, requires }: TestGroup): string {
  const isComplete = scoring === "pass-fail";
  const dependencies = requires.map((group) => tag("dependency", { group })).join("");
  return tag(
    "group",
    {
      name,
      "points-policy": isComplete ? "complete-group" : "each-test",
      points: isComplete ? maxScore : null,
      "feedback-policy": "icpc",
    },
    tag("dependencies", {}, dependencies),
  );
}

/** Solutions are named by their tags. */
function solution(files: Layout, { name, source }: ReferenceSolution): string {
  files[`solutions/${name}`] = source;
  const written = tag("source", { path: `solutions/${name}`, type: "python.3" });
  return tag("solution", { tag: name.replace(".py", "") }, written);
}

function layGraders(files: Layout, graders: Graders | null): string {
  const resources = Object.values(graders?.hidden ?? {})
    .flat()
    .map((file) => resource(files, file));
  const attached = Object.values(graders?.public ?? {})
    .flat()
    .map(({ name, text }) => {
      files[`shown/${name}`] = text;
      return tag("file", { path: `shown/${name}` });
    });
  return tag("resources", {}, resources.join("")) + tag("attachments", {}, attached.join(""));
}

function resource(files: Layout, { name, text }: SourceFile): string {
  files[`graders/${name}`] = text;
  const uses =
    tag("stages", {}, tag("stage", { name: "COMPILE" })) +
    tag("assets", {}, tag("asset", { name: "SOLUTION" }));
  return tag("file", { path: `graders/${name}`, "for-types": "cpp.*" }, uses);
}
