import type { FormatPackage } from "../package.ts";
import { cmsChecker, crashing, inFiles, inFilesCpp, near, twiceTests, wrong } from "../twice.ts";

const tests = twiceTests(1, 12, 50, 7, 1000);

const data = Object.fromEntries(
  tests.flatMap(({ input, answer }, index) => [
    [`input/input${index}.txt`, input],
    [`output/output${index}.txt`, answer],
  ]),
);

const files = ["input.txt", "output.txt"] as const;

/** A task of the olympiads' first years. The copied test has no points. */
export const oldNames: FormatPackage = {
  format: "cms-italian",
  title: "gen/GEN, Italian names and a checker with parts",
  files: {
    "task.yaml": `nome_breve: doppio
nome: Il doppio
timeout: 1
memlimit: 256
n_input: 5
`,
    "gen/GEN": `# Seme e valore
# ST: 0
#COPY: gen/esempio.txt
# ST: 40
1 12
2 50 # il più grande

# ST: 60
3 7
4 1000
`,
    ...data,
    "input/input1.txt": "12\r\n",
    "output/output1.txt": "24\r\n",
    "input/input2.txt": "50",
    "output/output2.txt": "100",
    "cor/correttore.cpp": cmsChecker,
    "testo/testo.pdf": "%PDF-1.5\n",
    "testo/testo.tex": "Stampa il doppio.\r\n\r\nNiente altro.",
    "att/doppio.input0.txt": "1\r\n",
    "att/doppio.output0.txt": "2",
    "sol/soluzione.cpp": inFilesCpp(...files),
    "sol/near.py": inFiles(near, ...files),
    "sol/crashing.py": inFiles(crashing, ...files),
    "sol/wrong.py": inFiles(wrong, ...files),
  },
  inspection: {
    title: "Il doppio",
    task: "batch, files input.txt and output.txt",
    checker: "correttore.cpp, cms convention",
    statements: ["it, pdf", "it, latex"],
    samples: 1,
    maxScore: 100,
    tests: 5,
    groups: [
      { name: "subtask0", maxScore: 0, tests: ["000"] },
      { name: "subtask1", maxScore: 40, scoring: "min", tests: ["001", "002"] },
      { name: "subtask2", maxScore: 60, scoring: "min", tests: ["003", "004"] },
    ],
  },
  scores: { "soluzione.cpp": 100, "near.py": 50, "crashing.py": 40, "wrong.py": 0 },
};
