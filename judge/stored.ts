import { createHash } from "node:crypto";
import type { StoredFile } from "./sandbox/slot.ts";

export function sha256(bytes: Buffer | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Bytes in memory, as a slot takes them. */
export function storedBytes(bytes: Buffer): StoredFile {
  return { digest: sha256(bytes), read: () => Promise.resolve(bytes) };
}

export function storedText(text: string): StoredFile {
  return storedBytes(Buffer.from(text, "utf8"));
}
