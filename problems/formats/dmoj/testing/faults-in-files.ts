import { bounds } from "../../../package/bounds.ts";
import type { Broken, FaultRows } from "../../shared/fault-rows.ts";
import { sound, withInit, withTop } from "./sound.ts";

const large = bounds.testBytes + 1;
const tooLarge = `${large} bytes, and at most ${bounds.testBytes} are allowed here`;
const withFiles = (files: Broken): Broken => ({ ...sound, ...files });

export const faultsInFiles: FaultRows = {
  "keys of init.yml": [
    [withInit("- 1.in\n- 1.out\n"), "init.yml:1 no map of keys"],
    [withTop("custom_judge: judge.py"), 'init.yml:1 not supported yet: "custom_judge"'],
    [withTop("\ngrader: grade.py"), 'init.yml:2 not supported yet: "grader"'],
    [withTop("symlinks: {a: b}"), 'init.yml:1 not supported yet: "symlinks"'],
    [withTop("file_io: {input: a.in}"), 'init.yml:1 not supported yet: "file_io"'],
    [withTop("in: 1.in"), 'init.yml:1 not supported yet: "in"'],
    [withTop("points+: 1 + 1"), 'init.yml:1 not supported yet: "points+", made by Python'],
    [withTop("wall_time_factor: 0"), 'init.yml:1 "wall_time_factor": a factor from 1 to 100'],
    [
      withTop("output_limit_length: 24M"),
      'init.yml:1 "output_limit_length": a number of bytes from 1 to 1073741824',
    ],
    [withTop("binary_data: 2"), 'init.yml:1 "binary_data": true or false'],
    [withTop("archive: [a.zip]"), 'init.yml:1 "archive": the name of an archive'],
    [
      withInit("archive: all.zip\ntest_cases:\n- {in: a.in, out: a.out}\n- {in: b.in}\n"),
      'init.yml:1 no archive "all.zip", and no such tests beside init.yml',
    ],
    [
      withTop("archive: all.zip", { "all.zip": "PK" }),
      "all.zip not a sound ZIP archive: End of central directory record signature not found. Either not a zip file, or file is truncated.",
    ],
  ],
  "YAML of init.yml": [
    [withTop("hints: &b 1"), "init.yml:1 a YAML anchor or alias"],
    [withTop("\nhints: !word x"), "init.yml:2 YAML: Unresolved tag: !word"],
    [withTop("points: 1\npoints: 2"), "init.yml:2 YAML: Map keys must be unique"],
    [
      withTop("hints: [1"),
      "init.yml:2 YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
    ],
    [withTop("hints: 'x"), "init.yml:14 YAML: Missing closing 'quote"],
    [withTop("\thints: 1"), "init.yml:1 YAML: Tabs are not allowed as indentation"],
    [withTop("? [hints]\n: x"), "init.yml:1 a YAML key that is not a plain word"],
    [withTop("hints: x\n\n#\0"), "init.yml:3 a NUL character in a text"],
    [
      withInit(`test_cases:\n#${"x".repeat(bounds.yamlBytes)}`),
      `init.yml ${bounds.yamlBytes + 13} bytes, and at most ${bounds.yamlBytes} are allowed here`,
    ],
  ],
  "files beside it": [
    [withFiles({ "init.yml": null }), "init.yml no such file"],
    [
      withFiles({ "init.yml": { linkTo: "/etc/hostname" } }),
      "init.yml a symbolic link that leaves the package",
    ],
    [
      withFiles({ "1.in": { linkTo: "/etc/hostname" } }),
      "1.in a symbolic link that leaves the package",
    ],
    [withFiles({ "2.out": { linkTo: "gone.out" } }), "2.out a symbolic link that leads nowhere"],
    [withFiles({ "a/b/c/d/e/f/g/h/i/x": "" }), "a/b/c/d/e/f/g/h/i folders nest deeper than 8"],
    [withFiles({ "1.in": { zeroBytes: large } }), `1.in ${tooLarge}`],
    [withFiles({ "3.out": { zeroBytes: large } }), `3.out ${tooLarge}`],
    [
      withFiles({ "1.in": "1\r\n" }),
      "1.in not supported yet: a carriage return in data, which DMOJ takes out",
    ],
    [withFiles({ "problem.md": "Twice.\n\0" }), "problem.md:2 a NUL character in a text"],
    [
      withFiles({ "solutions/slow.cpp": { zeroBytes: bounds.textBytes + 1 } }),
      `solutions/slow.cpp ${bounds.textBytes + 1} bytes, and at most ${bounds.textBytes} are allowed here`,
    ],
  ],
};
