import { describeFaults, type FaultTable } from "./fault-table.ts";
import { type Files, sound } from "./testing.ts";

const submissions = sound["submissions/submissions.yaml"] ?? "";

const withSubmissions = (more: string): Files => ({
  "submissions/submissions.yaml": submissions + more,
});

const faults: FaultTable = {
  submissions: [
    [
      { "submissions/accepted/full.py": null, "submissions/submissions.yaml": null },
      /^submissions\/accepted:-: no accepted solution/,
    ],
    [
      { "submissions/partially_accepted/a.py": "x\n" },
      /^submissions\/partially_accepted:-: a folder that is neither/,
    ],
    [{ "submissions/a.py": "x\n" }, /^submissions\/a.py:-: a file directly in submissions/],
    [
      withSubmissions("accepted/ful.py:\n  score: 100\n"),
      /^submissions\/submissions.yaml:5: "accepted\/ful.py" matches nothing — Is it accepted\/full.py\?/,
    ],
    [
      withSubmissions("accepted/**:\n  score: 100\n"),
      /submissions.yaml:5: "accepted\/\*\*" is not a glob/,
    ],
    [
      withSubmissions("accepted:\n  points: 100\n"),
      /submissions.yaml:6: unknown key "accepted.points"/,
    ],
    [
      withSubmissions("accepted:\n  secret/small: { points: 3 }\n"),
      /submissions.yaml:6: unknown key "accepted.secret\/small.points"/,
    ],
    [
      withSubmissions("accepted:\n  secret/tiny: { score: 3 }\n"),
      /submissions.yaml:6: "secret\/tiny" matches nothing/,
    ],
    [
      withSubmissions("accepted:\n  sample: { score: 3 }\n"),
      /submissions.yaml:6: a score for "sample", which has none/,
    ],
    [
      withSubmissions("accepted:\n  permitted: [OK]\n"),
      /submissions.yaml:6: "accepted.permitted.0": not a verdict/,
    ],
    [
      withSubmissions("accepted:\n  permitted: [AC]\n  required: [WA]\n"),
      /submissions.yaml:7: .*no required verdict is permitted/,
    ],
    [
      withSubmissions("accepted:\n  score: [100, 90]\n"),
      /submissions.yaml:6: "accepted.score": a range that ends before it begins/,
    ],
    [
      withSubmissions("accepted:\n  score: [90, 95]\n"),
      /submissions.yaml:6: accepted\/full.py is to get 100 and 90 to 95 at once/,
    ],
    [
      withSubmissions("accepted:\n  score: 90\n"),
      /submissions.yaml:6: accepted\/full.py is to get 100 and 90 at once/,
    ],
    [withSubmissions("accepted:\n  entrypoint: 3\n"), /submissions.yaml:6: "accepted.entrypoint"/],
    [
      withSubmissions("accepted:\n  language: klingon\n"),
      /submissions.yaml:6: "accepted.language": not a language of the format/,
    ],
    [
      { "submissions/submissions.yaml": "accepted/full.py:\n  score: 70\n" },
      /submissions.yaml:\d: accepted\/full.py: is accepted and expects 70 of 100/,
    ],
    [
      { "submissions/submissions.yaml": "accepted/full.py:\n  score: 170\n" },
      /expects 170 of 100 points/,
    ],
    [
      { "submissions/submissions.yaml": "accepted/full.py:\n  secret/small: { score: 41 }\n" },
      /expects 41 of 40 points in small/,
    ],
    [
      { "submissions/submissions.yaml": submissions.replace("score: 60", "score: 59") },
      /expects 100, and 99 by group/,
    ],
  ],
};

describeFaults(faults);
