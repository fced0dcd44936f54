import type { Faults } from "../../problems/package/fault.ts";
import type { YamlFile } from "../../problems/package/yaml-file.ts";

/** Collects what is wrong with a plan, each with the line that it stands on. */
export type Complaints = {
  add(at: readonly PropertyKey[], rule: string, hint: string): void;
  /** What `look` finds; null, and a complaint, where it throws an error that tells what to do. */
  unless<T>(at: readonly PropertyKey[], look: () => T | Promise<T>): Promise<T | null>;
};

export function complaintsAbout(yaml: YamlFile, faults: Faults): Complaints {
  const add: Complaints["add"] = (at, rule, hint) =>
    faults.add(yaml.file, rule, hint, yaml.lineOf(at));
  return {
    add,
    async unless(at, look) {
      try {
        return await look();
      } catch (error) {
        if (!(error instanceof Error) || !("hint" in error)) throw error;
        const hint = String(error.hint);
        add(at, error.message.replace(hint, "").trim(), hint);
        return null;
      }
    },
  };
}
