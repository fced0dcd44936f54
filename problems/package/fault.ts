/** One thing wrong with a package. */
export type Fault = {
  /** Path below the package folder; "." is the folder itself. */
  file: string;
  /** From 1; null where no line can be named. */
  line: number | null;
  /** What is wrong, in terms of the rule that it breaks. */
  rule: string;
  /** What to do about it. */
  hint: string;
};

const maxFaults = 100;

/** Collects faults, so that an author sees all of them at once. */
export class Faults {
  readonly list: Fault[] = [];
  /** Faults beyond the first hundred, which are only counted. */
  left = 0;

  add(file: string, rule: string, hint: string, line: number | null = null): void {
    if (this.list.length < maxFaults) this.list.push({ file, line, rule, hint });
    else this.left += 1;
  }

  get any(): boolean {
    return this.list.length > 0;
  }
}

/** A package or contest that breaks the format: every fault that was found. */
export class PackageError extends Error {
  override readonly name = "PackageError";
  readonly dir: string;
  readonly faults: readonly Fault[];
  readonly hint: string;

  /** @param format title of the format that it was read as; null for the native one */
  constructor(dir: string, faults: Faults, format: string | null = null) {
    const broken =
      format === null ? "does not follow the package format" : `can't be read as ${format}`;
    super(describeFaults(`${dir} ${broken}`, faults));
    const page = format === null ? "docs/package-format.md" : "docs/formats.md";
    this.hint = `Mend the faults; ${page} has the rules.`;
    this.dir = dir;
    this.faults = faults.list;
  }
}

/** All faults, one a line, under a heading that says how many there are. */
export function describeFaults(heading: string, faults: Faults): string {
  const count = faults.list.length + faults.left;
  const lines = faults.list.map(
    ({ file, line, rule, hint }) =>
      `  ${file}${line === null ? "" : `:${line}`}: ${rule} — ${hint}`,
  );
  if (faults.left > 0) lines.push(`  … and ${faults.left} more`);
  return [`${heading} (${count} ${count === 1 ? "fault" : "faults"}):`, ...lines].join("\n");
}

/** A name from a package, quoted for a message: bounded, and without control characters. */
export function quote(name: string): string {
  return JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}…` : name);
}
