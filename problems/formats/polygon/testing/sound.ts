import type { Layout } from "../../shared/testing.ts";

/** `problem.xml` of a problem with samples, a group of one test, and one with points by test. */
const problemXml = `<?xml version="1.0" encoding="utf-8" standalone="no"?>
<problem revision="3" short-name="twice" url="https://polygon.codeforces.com/p1/me/twice">
  <names>
    <name language="english" value="Twice the Number"/>
  </names>
  <statements>
    <statement charset="UTF-8" language="english" path="statements/english/problem.tex" type="application/x-tex"/>
  </statements>
  <judging cpu-name="Any" cpu-speed="3600" input-file="" output-file="" run-count="1">
    <testset name="tests">
      <time-limit>1500</time-limit>
      <memory-limit>268435456</memory-limit>
      <test-count>4</test-count>
      <input-path-pattern>tests/%02d</input-path-pattern>
      <answer-path-pattern>tests/%02d.a</answer-path-pattern>
      <tests>
        <test group="0" method="manual" points="0.0" sample="true"/>
        <test group="1" method="manual" points="30.0"/>
        <test cmd="gen 20 5" group="2" method="generated" points="50.0"/>
        <test cmd="gen 20 6" group="2" method="generated" points="20.0"/>
      </tests>
      <groups>
        <group feedback-policy="complete" name="0" points="0.0" points-policy="complete-group"/>
        <group feedback-policy="icpc" name="1" points="30.0" points-policy="complete-group">
          <dependencies>
            <dependency group="0"/>
          </dependencies>
        </group>
        <group feedback-policy="points" name="2" points-policy="each-test"/>
      </groups>
    </testset>
  </judging>
  <files>
    <resources>
      <file path="files/olymp.sty"/>
      <file path="files/testlib.h" type="h.g++"/>
    </resources>
    <executables>
      <executable>
        <source path="files/gen.cpp" type="cpp.g++17"/>
      </executable>
    </executables>
  </files>
  <assets>
    <checker name="std::ncmp.cpp" type="testlib">
      <source path="files/check.cpp" type="cpp.g++17"/>
      <copy path="check.cpp"/>
    </checker>
    <validators>
      <validator>
        <source path="files/val.cpp" type="cpp.g++17"/>
      </validator>
    </validators>
    <solutions>
      <solution tag="main">
        <source path="solutions/main.cpp" type="cpp.gcc13-64-winlibs-g++20"/>
      </solution>
      <solution tag="rejected">
        <source path="solutions/slow.py" type="python.3"/>
        <extra-tags>
          <extra-tag group="1" tag="accepted" testset="tests"/>
        </extra-tags>
      </solution>
    </solutions>
  </assets>
</problem>
`;

/** All files of the tests. */
export const testFiles: Layout = Object.fromEntries(
  [1, 2, 3, 4].flatMap((number) => [
    [`tests/0${number}`, `${number}\n`],
    [`tests/0${number}.a`, `${2 * number}\n`],
  ]),
);

/** A full package without a fault. */
export const sound: Layout = {
  "problem.xml": problemXml,
  "files/testlib.h": "// testlib\nvoid quitp(double);\n",
  "files/check.cpp": '#include "testlib.h"\nint main() {}\n',
  "files/val.cpp": '#include "testlib.h"\nint main() { return 3; }\n',
  "files/gen.cpp": '#include "testlib.h"\nint main() { return 0; }\n',
  "solutions/main.cpp": "int main() {}\n",
  "solutions/slow.py": "print(2)\n",
  "statements/english/problem.tex": "Print twice the number.\n",
  ...testFiles,
};

/** `problem.xml` with parts replaced, each of which must be there; the first one counts. */
export function xmlWith(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((xml, [from, to]) => {
    if (!xml.includes(from)) throw new Error(`problem.xml has no ${from}`);
    return xml.replace(from, () => to);
  }, problemXml);
}

/** The sound package with this part of `problem.xml` replaced. */
export function withXml(from: string, to: string, files: Layout = {}): Layout {
  return { ...sound, "problem.xml": xmlWith([from, to]), ...files };
}

/** The sound package with these lines put before the end of an element. */
export function withMore(parent: string, lines: string, files: Layout = {}): Layout {
  return withXml(`</${parent}>`, `${lines}</${parent}>`, files);
}

/** The sound package without these files. */
export function without(...paths: readonly string[]): Layout {
  return Object.fromEntries(Object.entries(sound).filter(([path]) => !paths.includes(path)));
}

/** A package of Polygon's standard kind: without what is made. */
export const standard: Layout = without(
  "tests/03",
  "tests/04",
  ...[1, 2, 3, 4].map((number) => `tests/0${number}.a`),
);
