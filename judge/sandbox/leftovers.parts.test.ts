import { expect, test } from "vitest";
import { connectDocker } from "./connect.ts";
import { ownerOf } from "./container.ts";
import { ensureJudgeImage } from "./image.ts";
import { removeLeftovers } from "./leftovers.ts";
import { openTestSlot } from "./testing/slot-fixture.ts";

/** Greater than any process id that Linux gives. */
const nobody = 2 ** 22 + 1;

test("containers of processes that are gone are removed, and no others", async () => {
  const docker = await connectDocker();
  const image = await ensureJudgeImage(docker, () => {});
  const slot = await openTestSlot();
  const orphan = await docker.createContainer({
    Image: image.id,
    Cmd: ["/bin/true"],
    Labels: { medalist: "slot", "medalist.owner": ownerOf(nobody) },
  });
  // Tests that run beside this one may leave some of their own.
  expect(await removeLeftovers(docker)).toBeGreaterThanOrEqual(1);
  await expect(orphan.inspect()).rejects.toThrow(/no such container/i);
  expect(slot.died).toBeNull();
  await slot.close();
});
