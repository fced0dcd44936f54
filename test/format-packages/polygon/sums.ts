import type { FormatPackage } from "../package.ts";
import { first, full, narrow, testlibLike, tests, validator } from "../sums.ts";

const data = Object.fromEntries(
  tests.flatMap(({ input, answer }, index) => [
    [`tests/0${index + 1}`, input],
    [`tests/0${index + 1}.a`, answer],
  ]),
);

export const sums: FormatPackage = {
  format: "polygon",
  files: {
    "problem.xml": `<?xml version="1.0" encoding="utf-8" standalone="no"?>
<problem revision="1" short-name="sums">
  <names>
    <name language="english" value="Sums"/>
  </names>
  <statements>
    <statement charset="UTF-8" language="english" path="statements/english/problem.tex" type="application/x-tex"/>
  </statements>
  <judging input-file="" output-file="" run-count="1">
    <testset name="tests">
      <time-limit>1000</time-limit>
      <memory-limit>268435456</memory-limit>
      <test-count>4</test-count>
      <input-path-pattern>tests/%02d</input-path-pattern>
      <answer-path-pattern>tests/%02d.a</answer-path-pattern>
      <tests>
        <test group="small" method="manual" points="30.0" sample="true"/>
        <test group="small" method="manual" points="0.0"/>
        <test group="large" method="manual" points="70.0"/>
        <test group="large" method="manual" points="0.0"/>
      </tests>
      <groups>
        <group feedback-policy="complete" name="small" points="30.0" points-policy="complete-group"/>
        <group feedback-policy="icpc" name="large" points="70.0" points-policy="complete-group"/>
      </groups>
    </testset>
  </judging>
  <assets>
    <checker type="testlib">
      <source path="files/check.cpp" type="cpp.g++17"/>
    </checker>
    <validators>
      <validator>
        <source path="files/validator.py" type="python.3"/>
      </validator>
    </validators>
    <solutions>
      <solution tag="main">
        <source path="solutions/full.cpp" type="cpp.g++17"/>
      </solution>
      <solution tag="wrong-answer">
        <source path="solutions/narrow.cpp" type="cpp.g++17"/>
        <extra-tags>
          <extra-tag group="small" tag="accepted" testset="tests"/>
        </extra-tags>
      </solution>
      <solution tag="wrong-answer">
        <source path="solutions/first.py" type="python.3"/>
      </solution>
    </solutions>
  </assets>
</problem>
`,
    "files/check.cpp": testlibLike,
    "files/validator.py": validator(0),
    "statements/english/problem.tex": "Print the sum of the numbers.\n",
    ...data,
    "solutions/full.cpp": full,
    "solutions/narrow.cpp": narrow,
    "solutions/first.py": first,
  },
  inspection: { title: "Sums", tests: 4, maxScore: 100 },
  scores: { "full.cpp": 100, "narrow.cpp": 30, "first.py": 0 },
};
