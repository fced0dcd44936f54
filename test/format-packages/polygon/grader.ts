import type { FormatPackage } from "../package.ts";
import { fullFunction, graderCpp, header, narrowFunction } from "../sum-function.ts";
import { testlibLike, tests } from "../sums.ts";
import { checkerXml, problemXml, solutionsXml } from "./document.ts";

const inputs = Object.fromEntries(tests.map(({ input }, index) => [`tests/0${index + 1}`, input]));

const resource = (path: string, type: string) => `
      <file for-types="cpp.*" path="files/${path}" type="${type}">
        <stages><stage name="COMPILE"/></stages>
        <assets><asset name="SOLUTION"/></assets>
      </file>`;

/** Its answers are made by the main solution with its grader. */
export const grader: FormatPackage = {
  format: "polygon",
  title: "graders among the resources, and points by test",
  files: {
    "problem.xml": problemXml({
      name: "sums",
      tests: [10, 20, 30, 40].map((points) => `<test method="manual" points="${points}.0"/>`),
      resources: `
      <file path="files/olymp.sty"/>${resource("sums.h", "h.g++")}${resource("grader.cpp", "cpp.g++17")}`,
      attachments: '<file path="files/sums.h"/>',
      assets: `${checkerXml}
    ${solutionsXml({
      "full.cpp": "main",
      "narrow.cpp": "wrong-answer",
      "loud.cpp": "wrong-answer",
      "short.cpp": "runtime-error",
    })}`,
    }),
    "files/sums.h": header,
    "files/grader.cpp": graderCpp,
    "files/olymp.sty": "% TeX\n",
    "files/check.cpp": testlibLike,
    ...inputs,
    "solutions/full.cpp": fullFunction,
    "solutions/narrow.cpp": narrowFunction,
    "solutions/loud.cpp": fullFunction
      .replace("return", 'std::puts("the sum:");\n  return')
      .replace("#include", "#include <cstdio>\n#include"),
    "solutions/short.cpp": fullFunction.replace(
      "return",
      "if (numbers.size() == 1) __builtin_trap();\n  return",
    ),
  },
  inspection: {
    task: "batch with a grader",
    languages: ["cpp"],
    graders: { hidden: ["cpp/sums.h", "cpp/grader.cpp"], public: ["cpp/sums.h"] },
    tests: 4,
    groups: [{ name: "tests", maxScore: 100, scoring: "a share for each test" }],
  },
  scores: { "full.cpp": 100, "narrow.cpp": 30, "loud.cpp": 0, "short.cpp": 60 },
};
