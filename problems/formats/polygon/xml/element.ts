/** An element of an XML file that knows where it is. */
export type Element = {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: Element[];
  /** All text directly in it. */
  text: string;
  /** Of its start tag, from 1. */
  line: number;
};

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((each) => each.name === name);
}

export function childrenOf(element: Element | undefined, name: string): Element[] {
  return (element?.children ?? []).filter((each) => each.name === name);
}

/** Elements at the end of a path of names, of which each but the last counts where it is first. */
export function elementsAt(element: Element, ...path: string[]): Element[] {
  const last = path.at(-1) ?? "";
  return childrenOf(path.slice(0, -1).reduce<Element | undefined>(childOf, element), last);
}

/** Trimmed; an attribute without anything in it counts as absent. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  const value = element?.attributes.get(name)?.trim();
  return value === "" ? undefined : value;
}
