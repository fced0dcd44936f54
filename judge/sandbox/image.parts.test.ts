import { expect, test } from "vitest";
import { connectDocker } from "./connect.ts";
import { ensureJudgeImage, findJudgeImage } from "./image.ts";

test("the judge image is built once, under a name that tells its version", async () => {
  const docker = await connectDocker();
  const image = await ensureJudgeImage(docker, () => {});
  const steps: string[] = [];
  expect(await ensureJudgeImage(docker, (step) => steps.push(step))).toEqual(image);
  expect(await findJudgeImage(docker)).toEqual(image);
  expect(steps).toEqual([]);
  expect(image.tag).toMatch(/^medalist-judge:[0-9a-f]{16}$/);
});

test("no engine gives an error that says where it was looked for and what to do", async () => {
  const before = process.env["DOCKER_HOST"];
  process.env["DOCKER_HOST"] = "unix:///nowhere.sock";
  try {
    await expect(connectDocker()).rejects.toMatchObject({
      message: expect.stringContaining("unix:///nowhere.sock"),
      hint: expect.stringContaining("medalist setup"),
    });
  } finally {
    if (before === undefined) delete process.env["DOCKER_HOST"];
    else process.env["DOCKER_HOST"] = before;
  }
});
