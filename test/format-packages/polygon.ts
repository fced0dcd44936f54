import type { FormatPackage } from "./package.ts";
import { first, full, narrow, testlibLike, tests, validator } from "./sums.ts";

const data = Object.fromEntries(
  tests.flatMap(({ input, answer }, index) => [
    [`tests/0${index + 1}`, input],
    [`tests/0${index + 1}.a`, answer],
  ]),
);

export const polygon: FormatPackage = {
  format: "polygon",
  files: {
    "problem.xml": `<?xml version="1.0" encoding="utf-8" standalone="no"?>
<problem revision="3" short-name="sums">
  <names><name language="english" value="Sums"/></names>
  <statements/>
  <judging input-file="" output-file="">
    <testset name="tests">
      <time-limit>1000</time-limit>
      <memory-limit>268435456</memory-limit>
      <test-count>4</test-count>
      <input-path-pattern>tests/%02d</input-path-pattern>
      <answer-path-pattern>tests/%02d.a</answer-path-pattern>
      <tests>
        <test group="1" method="manual" points="30.0"/>
        <test group="1" method="manual" points="0.0"/>
        <test group="2" method="manual" points="70.0"/>
        <test group="2" method="manual" points="0.0"/>
      </tests>
      <groups>
        <group feedback-policy="complete" name="1" points="30.0" points-policy="complete-group"/>
        <group feedback-policy="complete" name="2" points="70.0" points-policy="complete-group">
          <dependencies><dependency group="1"/></dependencies>
        </group>
      </groups>
    </testset>
  </judging>
  <files><resources/><executables/></files>
  <assets>
    <checker type="testlib">
      <source path="files/check.cpp" type="cpp.g++17"/>
    </checker>
    <validators>
      <validator><source path="files/validator.py" type="python.3"/></validator>
    </validators>
    <solutions>
      <solution tag="main"><source path="solutions/full.cpp" type="cpp.g++17"/></solution>
      <solution tag="wrong-answer"><source path="solutions/narrow.cpp" type="cpp.g++17"/></solution>
      <solution tag="rejected"><source path="solutions/first.py" type="python.3"/></solution>
    </solutions>
  </assets>
</problem>
`,
    ...data,
    "files/check.cpp": testlibLike,
    "files/validator.py": validator(0),
    "solutions/full.cpp": full,
    "solutions/narrow.cpp": narrow,
    "solutions/first.py": first,
  },
  scores: { "full.cpp": 100, "narrow.cpp": 30, "first.py": 0 },
};
