import { bounds } from "../../../package/bounds.ts";
import type { Broken, FaultRows } from "../../shared/fault-rows.ts";
import { sound, withMore, without, withXml, xmlWith } from "./sound.ts";

const withText = (xml: string): Broken => ({ ...sound, "problem.xml": xml });
const large = bounds.testBytes + 1;

export const faultsInJudging: FaultRows = {
  "testsets and limits": [
    [withText("<problem>\n<assets/></problem>"), "problem.xml:1 <judging> is missing"],
    [
      withText(xmlWith(['testset name="tests"', 'testset name="pretests"/><testset name="other"'])),
      "problem.xml:9 no testset named tests",
    ],
    [
      withXml("<testset", '<testset name="tests"/>\n<testset'),
      "problem.xml:11 two testsets named tests",
    ],
    [withXml("<time-limit>1500</time-limit>", ""), "problem.xml:10 <time-limit> is missing"],
    [
      withXml("1500", "1.5"),
      'problem.xml:11 <time-limit> is "1.5", and no number from 1 to 3600000',
    ],
    [
      withXml("268435456", "256"),
      'problem.xml:12 <memory-limit> is "256", and no number from 1048576 to 1099511627776',
    ],
    [
      withXml("<memory-limit>268435456</memory-limit>", ""),
      "problem.xml:10 <memory-limit> is missing",
    ],
    [withXml('run-count="1"', 'run-count="2"'), 'problem.xml:9 not supported yet: run-count "2"'],
    [
      withMore("problem", '<tags><tag value="run-twice"/></tags>\n'),
      "problem.xml:66 not supported yet: a problem that is run twice",
    ],
    [
      withXml('input-file=""', 'input-file="../in"'),
      'problem.xml:9 input-file: a file named "../in"',
    ],
    [
      withXml('output-file=""', 'output-file="solution.out"'),
      'problem.xml:9 output-file: a file named "solution.out"',
    ],
    [
      withXml('input-file="" output-file=""', 'input-file="a" output-file="a"'),
      "problem.xml:9 one file for input and output",
    ],
  ],
  tests: [
    [
      withXml("<test-count>4", "<test-count>5"),
      'problem.xml:13 <test-count> is "5", and <tests> has 4 tests',
    ],
    [
      withText(
        xmlWith()
          .replace(/<tests>[\s\S]*<\/tests>/, "")
          .replace(/<test-count>.*/, ""),
      ),
      "problem.xml:10 a testset without tests",
    ],
    [
      withText(xmlWith(["<tests>", `<tests>${"<test/>".repeat(10_000)}`], [">4<", ">10004<"])),
      "problem.xml:10 more than 10000 tests",
    ],
    [
      withXml("<input-path-pattern>tests/%02d</input-path-pattern>", ""),
      "problem.xml:10 <input-path-pattern> is missing",
    ],
    [
      withXml("tests/%02d.a", "tests/%2d.a"),
      'problem.xml:15 <answer-path-pattern> is "tests/%2d.a", and no path with one %d',
    ],
    [withXml("tests/%02d.a", "tests/%02d"), "problem.xml:10 one pattern for inputs and answers"],
    [
      withXml('group="1" method="manual"', 'group="1" method="drawn"'),
      'problem.xml:18 the method "drawn" of a test',
    ],
    [
      withXml('points="50.0"', 'points="-5"'),
      'problem.xml:19 points that are no number from 0: "-5"',
    ],
    [without("tests/02"), 'problem.xml:18 no file "tests/02", of a test that is not generated'],
    [
      without("tests/03", "tests/04.a"),
      'problem.xml:19 tests are missing: 2 of 4, such as "tests/03"',
    ],
    [without("tests/02.a"), 'problem.xml:18 tests are missing: 1 of 4, such as "tests/02.a"'],
    [
      { ...sound, "tests/04.a": { zeroBytes: large } },
      `tests/04.a ${large} bytes, and at most ${bounds.testBytes} are allowed here`,
    ],
    [
      { ...sound, "tests/04": { linkTo: "/etc/hostname" } },
      "tests/04 a symbolic link that leaves the package",
    ],
  ],
  groups: [
    [withXml('20 5" group="2"', '20 5" group="3"'), 'problem.xml:19 no group "3" in <groups>'],
    [withMore("groups", '<group name="1"/>\n'), 'problem.xml:30 a second group named "1"'],
    [
      withMore("groups", '<group name="3" points="5"/>\n'),
      'problem.xml:30 the group "3" has points and no tests',
    ],
    [
      withMore("groups", "<group/>\n"),
      "problem.xml:30 a group without a name of at most 100 plain characters",
    ],
    [
      withXml('points-policy="each-test"', 'points-policy="best-test"'),
      'problem.xml:29 not supported yet: the points-policy "best-test"',
    ],
    [
      withXml('points="30.0" points-policy', 'points="much" points-policy'),
      'problem.xml:24 points that are no number from 0: "much"',
    ],
    [
      withXml('<dependency group="0"/>', '<dependency group="9"/>'),
      'problem.xml:24 the group "1" depends on "9", which is no group',
    ],
    [
      withXml('<dependency group="0"/>', '<dependency group="1"/>'),
      'problem.xml:24 the group "1" depends on itself, by itself or by others',
    ],
    [
      withXml('<dependency group="0"/>', "<dependency/>"),
      "problem.xml:26 a dependency without group",
    ],
    [
      withMore("groups", Array.from({ length: 500 }, (_, at) => `<group name="g${at}"/>`).join("")),
      "problem.xml:10 more than 500 groups",
    ],
  ],
};
