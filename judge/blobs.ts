/**
 * Bytes by SHA-256 (hex): made inputs travel between machines by digest, never inside jobs.
 * `put` is idempotent; `get` rejects when the digest is unknown.
 */
export interface BlobStore {
  put(bytes: Buffer): Promise<string>;
  get(digest: string): Promise<Buffer>;
}
