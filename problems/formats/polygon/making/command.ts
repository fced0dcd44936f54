/** A generator's name and its arguments. */
export type Command = { generator: string; args: string[] };

/** What a shell would make something else of: pipes, redirections, and other quotes. */
const meaningful = /[|<>'`\\]/;

/**
 * A test's `cmd`: words between spaces, in double quotes where they have spaces themselves.
 *
 * @returns what is wrong with any other
 */
export function commandOf(cmd: string): Command | string {
  const words: string[] = [];
  const parts = cmd.matchAll(/((?:[^\s"]|"[^"]*")+)|"/g);
  for (const [part] of parts) {
    if (part === '"') return "a quote without an end";
    if (meaningful.test(part))
      return "not supported yet: a generator's command with pipes, other quotes or backslashes";
    words.push(part.replaceAll('"', ""));
  }
  const [generator, ...args] = words;
  return generator === undefined
    ? "a generated test without a command"
    : { generator: generator.replace(/\.exe$/, ""), args };
}
