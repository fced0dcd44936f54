/** `problem.xml` of its parts, which are XML. */
export function problemXml(parts: {
  name: string;
  /** `<judging>`'s attributes. */
  files?: string;
  /** `<test>` by `<test>`. */
  tests: readonly string[];
  timeLimitMs?: number;
  groups?: string;
  resources?: string;
  executables?: string;
  attachments?: string;
  assets: string;
}): string {
  const { name, files = 'input-file="" output-file=""', tests, groups = "" } = parts;
  const { timeLimitMs = 1000 } = parts;
  const { resources = "", executables = "", attachments = "", assets } = parts;
  return `<?xml version="1.0" encoding="utf-8" standalone="no"?>
<problem revision="1" short-name="${name}" url="https://polygon.codeforces.com/p1/me/${name}">
  <names>
    <name language="english" value="${name}"/>
  </names>
  <judging ${files} run-count="1">
    <testset name="tests">
      <time-limit>${timeLimitMs}</time-limit>
      <memory-limit>268435456</memory-limit>
      <test-count>${tests.length}</test-count>
      <input-path-pattern>tests/%02d</input-path-pattern>
      <answer-path-pattern>tests/%02d.a</answer-path-pattern>
      <tests>
        ${tests.join("\n        ")}
      </tests>
      ${groups}
    </testset>
  </judging>
  <files>
    <resources>${resources}</resources>
    <attachments>${attachments}</attachments>
    <executables>${executables}</executables>
  </files>
  <assets>
    ${assets}
  </assets>
</problem>
`;
}

export const checkerXml = `<checker type="testlib">
      <source path="files/check.cpp" type="cpp.g++17"/>
      <copy path="check.cpp"/>
    </checker>`;

const types: Record<string, string> = {
  cpp: "cpp.gcc14-64-msys2-g++23",
  py: "python.3",
  c: "c.gcc",
  txt: "plain",
};

/** Solutions by file with their tags; others follow a colon: `accepted`, or `rejected; 1: accepted`. */
export function solutionsXml(tags: Record<string, string>): string {
  const solutions = Object.entries(tags).map(([file, words]) => {
    const [tag = "", ...extras] = words.split("; ");
    const type = types[file.split(".").at(-1) ?? ""] ?? "";
    const extraTags = extras.map((extra) => {
      const [group = "", own = ""] = extra.split(": ");
      return `<extra-tag group="${group}" tag="${own}" testset="tests"/>`;
    });
    return `<solution tag="${tag}">
        <source path="solutions/${file}" type="${type}"/>
        <extra-tags>${extraTags.join("")}</extra-tags>
      </solution>`;
  });
  return `<solutions>
      ${solutions.join("\n      ")}
    </solutions>`;
}
