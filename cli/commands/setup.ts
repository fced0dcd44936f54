import { runSetup } from "../setup/run-setup.ts";
import { createSteps } from "../views/steps.ts";

export async function setupCommand(options: { forTests?: boolean }): Promise<void> {
  await runSetup(createSteps(), {
    redisUrl: process.env["REDIS_URL"],
    forTests: options.forTests ?? false,
  });
}
