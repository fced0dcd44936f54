import type { FormatPackage } from "../package.ts";
import {
  crashing,
  exact,
  exactCpp,
  near,
  nearLater,
  testlibChecker,
  twiceTests,
  wrong,
} from "../twice.ts";
import { checkerXml, problemXml, solutionsXml } from "./document.ts";

const data = Object.fromEntries(
  twiceTests(1, 20, 300, 40, 5, 6000).flatMap(({ input, answer }, index) => [
    [`tests/0${index + 1}`, input],
    [`tests/0${index + 1}.a`, answer],
  ]),
);

/** Right for the sample alone. */
const sampleOnly = "n = int(input())\nprint(2 if n == 1 else -7)\n";

/** Right beyond 10. */
const later = "n = int(input())\nprint(2 * n if n > 10 else -7)\n";

/** The group of whole points comes before those it depends on. */
export const points: FormatPackage = {
  format: "polygon",
  title: "groups with points and dependencies, and a checker with parts",
  files: {
    "problem.xml": problemXml({
      name: "twice",
      tests: [
        '<test group="0" method="manual" points="0.0" sample="true"/>',
        '<test group="each" method="manual" points="10.0"/>',
        '<test group="each" method="manual" points="15.5"/>',
        '<test group="each" method="manual" points="4.5"/>',
        '<test group="whole" method="manual" points="20.0"/>',
        '<test group="whole" method="manual" points="30.0"/>',
      ],
      groups: `<groups>
        <group feedback-policy="icpc" name="whole" points="70.0" points-policy="complete-group">
          <dependencies><dependency group="0"/></dependencies>
        </group>
        <group feedback-policy="complete" name="0" points="0.0" points-policy="complete-group"/>
        <group feedback-policy="points" name="each" points-policy="each-test">
          <dependencies><dependency group="0"/></dependencies>
        </group>
      </groups>`,
      assets: `${checkerXml}
    ${solutionsXml({
      "main.cpp": "main",
      "accepted.py": "accepted",
      "near-later.py": "rejected; 0: accepted",
      "crashing.py": "runtime-error; 0: accepted; each: runtime-error",
      "near.py": "wrong-answer",
      "sample-only.py": "wrong-answer; 0: accepted; each: wrong-answer; whole: wrong-answer",
      "later.py": "failed; each: accepted",
      "wrong.py": "wrong-answer",
      "misjudged.py": "rejected; 0: runtime-error",
    })}`,
    }),
    "files/check.cpp": testlibChecker,
    ...data,
    "solutions/main.cpp": exactCpp,
    "solutions/accepted.py": exact,
    "solutions/near-later.py": nearLater,
    "solutions/crashing.py": crashing,
    "solutions/near.py": near,
    "solutions/sample-only.py": sampleOnly,
    "solutions/later.py": later,
    "solutions/wrong.py": wrong,
    "solutions/misjudged.py": nearLater,
  },
  inspection: {
    samples: 1,
    tests: 6,
    maxScore: 100,
    groups: [
      { name: "0", maxScore: 0, scoring: "pass-fail", requires: [] },
      { name: "whole", maxScore: 70, scoring: "pass-fail", requires: ["0"] },
      { name: "each", maxScore: 30, scoring: "a share for each test", requires: ["0"] },
    ],
  },
  scores: {
    "main.cpp": 100,
    "accepted.py": 100,
    "near-later.py": 22.25,
    "crashing.py": 14.5,
    "near.py": 0,
    "sample-only.py": 0,
    "later.py": 0,
    "wrong.py": 0,
    "misjudged.py": 22.25,
  },
  differing: { "misjudged.py": ["verdict"] },
};
