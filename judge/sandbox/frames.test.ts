import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outcomeOf } from "./testing/outcome.ts";
import { createFrameDecoder, encodeFrame, type Frame, maxReplyBytes } from "./frames.ts";

const frame = fc.record({
  kind: fc.integer({ min: 0, max: 255 }),
  body: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
});

function decodeAll(chunks: Buffer[]): Frame[] {
  const frames: Frame[] = [];
  const decode = createFrameDecoder((one) => frames.push(one));
  for (const chunk of chunks) decode(chunk);
  return frames;
}

/** Cuts bytes at the given places. */
function cut(bytes: Buffer, places: number[]): Buffer[] {
  const at = [0, ...places.map((place) => place % (bytes.length + 1)), bytes.length];
  const sorted = at.toSorted((a, b) => a - b);
  return sorted.slice(1).map((end, i) => bytes.subarray(sorted[i], end));
}

describe("a stream of frames", () => {
  test("comes out as it went in, however it is cut", () => {
    fc.assert(
      fc.property(fc.array(frame), fc.array(fc.nat()), (frames, places) => {
        const bytes = Buffer.concat(frames.flatMap(({ kind, body }) => encodeFrame(kind, body)));
        expect(decodeAll(cut(bytes, places))).toEqual(frames);
      }),
    );
  });

  test("gives nothing while a frame is not whole", () => {
    const bytes = Buffer.concat(encodeFrame(7, Buffer.from("body")));
    expect(decodeAll([bytes.subarray(0, -1)])).toEqual([]);
  });

  test("of garbage ends in an error or in frames, never in anything else", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), fc.array(fc.nat()), (bytes, places) => {
        const outcome = outcomeOf(() => decodeAll(cut(Buffer.from(bytes), places)));
        expect(["well", "ProtocolError"]).toContain(outcome);
      }),
    );
  });

  test.each([0, maxReplyBytes + 1, 0xffffffff])("a length of %i is refused", (length) => {
    const head = Buffer.alloc(5);
    head.writeUInt32LE(length);
    expect(() => decodeAll([head])).toThrow(/bytes, where/);
  });
});
