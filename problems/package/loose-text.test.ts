import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeLoose } from "./loose-text.ts";

describe("text of any encoding", () => {
  it.each([
    ["UTF-8", Buffer.from("é\n")],
    ["UTF-8 with a byte order mark", Buffer.from("\ufeffé\n")],
    ["UTF-16 little endian", Buffer.from("\ufeffé\n", "utf16le")],
    ["UTF-16 big endian", Buffer.from("\ufeffé\n", "utf16le").swap16()],
    ["windows-1252", Buffer.from([0xe9, 0x0a])],
    ["Windows line ends", Buffer.from("é\r\n")],
    ["old Macintosh line ends", Buffer.from("é\r")],
  ])("is read: %s", (_, bytes) => expect(decodeLoose(bytes)).toBe("é\n"));

  it("is never refused, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeLoose(bytes)).not.toContain("\r");
      }),
    );
  });
});
