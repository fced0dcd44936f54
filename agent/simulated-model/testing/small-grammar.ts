import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A grammar of one idea, file by file, for tests to change. */
export const smallGrammar = {
  "grammar.yaml": `ideas:
  - file: ideas/sum.cpp
    solves: [g1]
    scores: { g2: 7.5 }
    difficulty: 0.4
    weight: 2
    names: { total: [sum, ans], n: [N, cnt] }
    holes:
      bound:
        same: ["i != n"]
        slips:
          - { code: "i <= n", slip: bounds, weight: 3 }
          - { code: "i < n - 1", slip: bounds }
      type: { slips: [{ code: "int", slip: overflow }] }
`,
  "ideas/sum.cpp": `#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    cin >> n;
    /*<type*/long long/*>*/ total = 0;
    for (int i = 0; /*<bound*/i < n/*>*/; i++) {
        int x;
        cin >> x;
        total += x;
    }
    cout << "total " << total << endl;
}
`,
};

/** A folder with these files; one that is undefined is left out. */
export function writeGrammar(files: Readonly<Record<string, string | undefined>>): string {
  const dir = mkdtempSync(path.join(tmpdir(), "grammar-"));
  for (const [name, text] of Object.entries(files)) {
    if (text === undefined) continue;
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  }
  return dir;
}
