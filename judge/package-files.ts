import type { Problem } from "../problems/problem.ts";
import type { JudgeContext } from "./context.ts";
import type { HostFiles } from "./files.ts";
import type { StoredFile } from "./sandbox/slot.ts";

/** Files hashed at once. */
const HASHED_TOGETHER = 8;

type Known = { stored: StoredFile; bytes: number };

/**
 * The files of a problem's tests, looked at once for each loaded problem. A file that changes
 * later has another digest than slots are told, and they refuse it: a problem is judged as it
 * was loaded, or not at all. A file that is not there comes up when it is asked for.
 */
export function packageFiles(context: JudgeContext, problem: Problem): Promise<HostFiles> {
  const known = context.packageFiles.get(problem);
  if (known !== undefined) return known;
  const looked = lookAtAll(context.files, problem);
  context.packageFiles.set(problem, looked);
  return looked;
}

async function lookAtAll(files: HostFiles, { tests }: Problem): Promise<HostFiles> {
  const known = new Map<string, Known>();
  const paths = [
    ...new Set(
      tests.flatMap(({ inputPath, answerPath, files: more }) => [
        inputPath,
        ...(answerPath === null ? [] : [answerPath]),
        ...more.map((file) => file.path),
      ]),
    ),
  ];
  const lookAt = async (path: string): Promise<void> => {
    try {
      known.set(path, { stored: await files.stored(path), bytes: await files.bytes(path) });
    } catch {
      known.delete(path);
    }
  };
  for (let from = 0; from < paths.length; from += HASHED_TOGETHER) {
    await Promise.all(paths.slice(from, from + HASHED_TOGETHER).map(lookAt));
  }
  return {
    async stored(path) {
      return known.get(path)?.stored ?? files.stored(path);
    },
    async bytes(path) {
      return known.get(path)?.bytes ?? files.bytes(path);
    },
  };
}
