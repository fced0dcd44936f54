import { attributeOf, childOf, childrenOf, type Element } from "./xml/element.ts";

/** Path and type of what `<source>` or `<file>` names. */
export type Source = { element: Element; path: string; type: string };

/** Null where the element has no path. */
export function sourceAt(element: Element): Source | null {
  const path = attributeOf(element, "path")?.replaceAll("\\", "/");
  return path === undefined ? null : { element, path, type: attributeOf(element, "type") ?? "" };
}

/** When and with what a resource is used, and the types of source that it is for. */
export type Uses = { stages: Set<string>; assets: Set<string>; forTypes: string };

/** Without any, a resource is compiled with the package's own programs. */
export function namedUsesOf(element: Element): Uses {
  return {
    assets: namesOf(element, "assets", "asset"),
    stages: namesOf(element, "stages", "stage"),
    forTypes: attributeOf(element, "for-types") ?? attributeOf(element, "for-type") ?? "",
  };
}

/** Names in small letters: Polygon writes them in capitals. */
function namesOf(element: Element, list: string, item: string): Set<string> {
  const names = childrenOf(childOf(element, list), item).map((each) => attributeOf(each, "name"));
  return new Set(names.flatMap((name) => name?.toLowerCase() ?? []));
}
