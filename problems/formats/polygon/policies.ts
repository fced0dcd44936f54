import { quote } from "../../package/fault.ts";
import { type Document, refuse, remark } from "./document.ts";
import { pointsIn, totalOf } from "./numbers.ts";
import type { Testset } from "./testset.ts";
import { attributeOf, childOf, childrenOf, type Element } from "./xml/element.ts";

const MOST_GROUPS = 500;

const policies = ["complete-group", "each-test"] as const;

/** A group as `<groups>` has it. */
export type WrittenGroup = {
  name: string;
  element: Element;
  policy: (typeof policies)[number];
  /** Null where only its tests have points. */
  points: number | null;
  /** Names of other groups. */
  requires: string[];
  isRequired: boolean;
};

/**
 * Groups with their policies for points. Older packages name groups at the tests alone: then each
 * test has its own points.
 *
 * @returns null where there are no groups, or only names without points
 */
export function readPolicies(doc: Document, testset: Testset): WrittenGroup[] | null {
  const elements = childrenOf(childOf(testset.element, "groups"), "group");
  if (elements.length > MOST_GROUPS) {
    refuse(doc, testset.element, `more than ${MOST_GROUPS} groups`, "Take some out.");
    return null;
  }
  if (elements.length === 0) return namedAtTests(doc, testset);
  const groups = elements.flatMap((element) => readGroup(doc, element));
  const required = new Set(groups.flatMap(({ requires }) => requires));
  const seen = new Set<string>();
  for (const { name, element, requires } of groups) {
    if (seen.has(name)) refuse(doc, element, `a second group named ${quote(name)}`, "Rename one.");
    seen.add(name);
    for (const other of requires)
      if (!groups.some((each) => each.name === other))
        refuse(
          doc,
          element,
          `the group ${quote(name)} depends on ${quote(other)}, which is no group`,
          "Correct the name.",
        );
  }
  return groups.map((group) => ({ ...group, isRequired: required.has(group.name) }));
}

function readGroup(doc: Document, element: Element): WrittenGroup[] {
  const name = attributeOf(element, "name");
  if (name === undefined || name.length > 100 || /\p{Cc}/u.test(name)) {
    const rule = "a group without a name of at most 100 plain characters";
    refuse(doc, element, rule, "Name it.");
    return [];
  }
  const points = pointsIn(doc, element);
  const written = attributeOf(element, "points-policy");
  const usual = points === null ? "each-test" : "complete-group";
  const policy = written === undefined ? usual : policies.find((each) => each === written);
  if (policy === undefined) {
    const rule = `not supported yet: the points-policy ${quote(written ?? "")}`;
    refuse(doc, element, rule, "Write complete-group or each-test.");
  }
  const requires = childrenOf(childOf(element, "dependencies"), "dependency").flatMap((each) => {
    const group = attributeOf(each, "group");
    if (group === undefined) refuse(doc, each, "a dependency without group", "Name the group.");
    return group ?? [];
  });
  return [
    {
      name,
      element,
      policy: policy ?? usual,
      points,
      requires: [...new Set(requires)],
      isRequired: false,
    },
  ];
}

function namedAtTests(doc: Document, { tests, element }: Testset): WrittenGroup[] | null {
  const names = [...new Set(tests.flatMap(({ group }) => group ?? []))];
  const total = totalOf(tests.map(({ points }) => points));
  if (names.length === 0 || total === 0) return null;
  remark(doc, element, "groups without a <groups>", "Each test has its own points.");
  return names.map((name) => ({
    name,
    element,
    policy: "each-test",
    points: null,
    requires: [],
    isRequired: false,
  }));
}
