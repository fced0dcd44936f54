import type Docker from "dockerode";
import { baseTag, ensureBaseImage, isNotFound } from "./base-image.ts";
import { type BuildContext, buildContext } from "./build-context.ts";
import { followProgress, type Progress } from "./progress.ts";

export type JudgeImage = { id: string; tag: string };

/** The judge image of this version, or undefined when it is not built. */
export async function findJudgeImage(docker: Docker): Promise<JudgeImage | undefined> {
  return find(docker, (await buildContext()).tag);
}

/** Finds the judge image of this version, or builds it: minutes the first time. */
export async function ensureJudgeImage(docker: Docker, progress: Progress): Promise<JudgeImage> {
  const context = await buildContext();
  const found = await find(docker, context.tag);
  if (found) return found;
  await ensureBaseImage(docker, progress);
  await build(docker, context, progress);
  const built = await find(docker, context.tag);
  if (!built) throw new Error(`Docker built ${context.tag} without an error, but does not have it`);
  return built;
}

async function find(docker: Docker, tag: string): Promise<JudgeImage | undefined> {
  try {
    const { Id } = await docker.getImage(tag).inspect();
    return { id: Id, tag };
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

async function build(docker: Docker, context: BuildContext, progress: Progress): Promise<void> {
  const stream = await docker.buildImage(
    { context: context.dir, src: context.files },
    {
      t: context.tag,
      dockerfile: context.dockerfile,
      buildargs: { ...context.buildArgs, BASE: baseTag },
      labels: { medalist: "judge" },
      // Removes the containers of a failed build too.
      forcerm: true,
      version: "1",
    },
  );
  try {
    await followProgress(docker, stream, progress);
  } catch (error) {
    throw new Error(
      `Building the judge image ${context.tag} failed: ${String(error)}. Its steps are in ${context.dir}/judge/Dockerfile.`,
      { cause: error },
    );
  }
}
