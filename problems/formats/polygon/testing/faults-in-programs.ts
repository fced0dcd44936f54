import { bounds } from "../../../package/bounds.ts";
import type { FaultRows } from "../../shared/fault-rows.ts";
import { sound, withMore, without, withXml, xmlWith } from "./sound.ts";

const checker = "files/check.cpp";
const large = bounds.textBytes + 1;

const used = (path: string, stage: string, asset: string, forTypes = "cpp.*") =>
  `<file for-types="${forTypes}" path="${path}"><stages><stage name="${stage}"/></stages>` +
  `<assets><asset name="${asset}"/></assets></file>\n`;
const withUsed = (path: string, stage: string, asset: string) =>
  withMore("resources", used(path, stage, asset), { [path]: "int main() {}\n" });

const interactor = '<interactor><source path="files/gen.cpp"/></interactor>\n<checker';

export const faultsInPrograms: FaultRows = {
  checkers: [
    [
      { ...sound, "problem.xml": xmlWith().replace(/<checker[\s\S]*<\/checker>/, "") },
      "problem.xml:2 <checker> is missing",
    ],
    [
      withXml('type="testlib"', 'type="icpc"'),
      'problem.xml:45 not supported yet: a checker of the type "icpc"',
    ],
    [
      withXml('<source path="files/check.cpp" type="cpp.g++17"/>', ""),
      "problem.xml:45 <checker> without a source's path",
    ],
    [without(checker), `problem.xml:46 no file "${checker}"`],
    [withXml(checker, "../check.cpp"), 'problem.xml:46 no file "../check.cpp"'],
    [
      withXml(`${checker}" type="cpp.g++17"`, 'files/check.py" type="python.2"', {
        "files/check.py": "",
      }),
      'files/check.py not supported yet: a program of the type "python.2"',
    ],
    [
      withXml(`${checker}" type="cpp.g++17"`, 'files/check.dpr" type="pas.dpr"', {
        "files/check.dpr": "",
      }),
      "files/check.dpr not supported yet: a program in this language",
    ],
    [
      {
        ...without("files/testlib.h", "files/val.cpp"),
        "files/val.cpp": "int main() {}\n",
      },
      `${checker} includes testlib.h, which the package does not have`,
    ],
    [
      { ...sound, [checker]: "int main() { quitp(0.5); }\n" },
      "problem.xml:45 not supported yet: a checker that gives points",
    ],
    [
      withXml("<judging ", '<judging treat-points-from-checker-as-percent="true" ', {
        [checker]: "int main() { quitf(_pc(50)); }\n",
      }),
      "problem.xml:45 not supported yet: a checker that gives percentages",
    ],
    [
      { ...sound, [checker]: "int main() { return checker.group() == 2; }\n" },
      "problem.xml:45 not supported yet: a checker that asks for a test's group",
    ],
    [{ ...sound, [checker]: "//\n\0" }, `${checker}:2 a NUL character in a text`],
    [
      { ...sound, [checker]: { zeroBytes: large } },
      `${checker} ${large} bytes, and at most ${bounds.textBytes} are allowed here`,
    ],
  ],
  "interactors and other assets": [
    [
      withXml("<checker", interactor.replace("gen.cpp", "talk.cpp")),
      'problem.xml:45 no file "files/talk.cpp"',
    ],
    [
      withXml("<checker", "<interactor/><checker"),
      "problem.xml:45 <interactor> without a source's path",
    ],
    [
      {
        ...sound,
        "problem.xml": xmlWith(["<checker", interactor], ['output-file=""', 'output-file="a"']),
      },
      "problem.xml:9 not supported yet: input and output files with an interactor",
    ],
    [
      {
        ...sound,
        "problem.xml": xmlWith(["<checker", interactor]).replace(/<checker[\s\S]*<\/checker>/, ""),
        "files/gen.cpp": "int main() { quitp(0.5); }\n",
      },
      "problem.xml:45 not supported yet: an interactor that gives points",
    ],
    [withMore("assets", "<scorer/>\n"), "problem.xml:65 not supported yet: <scorer>"],
    [withMore("assets", "<strategy/>\n"), "problem.xml:65 not supported yet: <strategy>"],
  ],
  graders: [
    [
      withMore("resources", used("files/grader.cpp", "COMPILE", "SOLUTION")),
      'problem.xml:37 no file "files/grader.cpp"',
    ],
    [
      withUsed("files/data.bin", "RUN", "SOLUTION"),
      'problem.xml:37 not supported yet: a file for running solutions, "files/data.bin"',
    ],
    [
      withUsed("files/solution.cpp", "COMPILE", "SOLUTION"),
      "problem.xml:37 a grader with the name of the solution",
    ],
    [
      withMore(
        "resources",
        used("files/g.cpp", "COMPILE", "SOLUTION") + used("more/g.cpp", "COMPILE", "SOLUTION"),
        { "files/g.cpp": "", "more/g.cpp": "" },
      ),
      'problem.xml:38 a second grader named "g.cpp"',
    ],
    [
      withMore("resources", used("files/grader.py", "COMPILE", "SOLUTION", "python.*"), {
        "files/grader.py": "",
      }),
      "problem.xml:37 not supported yet: graders for no source in C or C++",
    ],
    [
      withUsed("files/words.txt", "RUN", "CHECKER"),
      'problem.xml:37 not supported yet: a file for the checker, "files/words.txt"',
    ],
    [
      withUsed("files/lib.cpp", "COMPILE", "INTERACTOR"),
      'problem.xml:37 not supported yet: a file for the interactor, "files/lib.cpp"',
    ],
  ],
  "solutions and statements": [
    [without("solutions/slow.py"), 'problem.xml:59 no file "solutions/slow.py"'],
    [
      withXml('<source path="solutions/slow.py" type="python.3"/>', ""),
      "problem.xml:58 <solution> without a source's path",
    ],
    [
      { ...sound, "solutions/slow.py": "#\n#\n\0" },
      "solutions/slow.py:3 a NUL character in a text",
    ],
    [
      { ...sound, "statements/english/problem.tex": { zeroBytes: large } },
      `statements/english/problem.tex ${large} bytes, and at most ${bounds.textBytes} are allowed here`,
    ],
    [{ ...sound, "tests/01": "1\n\0" }, "tests/01:2 a NUL character in a text"],
  ],
};
