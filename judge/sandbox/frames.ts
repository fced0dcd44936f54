import { ProtocolError } from "./wire.ts";

/** A frame is its length (u32, of what follows), its kind (u8) and its body. */
export type Frame = { kind: number; body: Buffer };

/** Of a frame from the runner, with its kind. */
export const maxReplyBytes = 1 << 21;

const lengthBytes = 4;

/** The bytes of a frame, in parts so that a large body is not copied. */
export function encodeFrame(kind: number, ...body: Buffer[]): Buffer[] {
  const size = body.reduce((sum, part) => sum + part.length, 1);
  const head = Buffer.alloc(lengthBytes + 1);
  head.writeUInt32LE(size);
  head.writeUInt8(kind, lengthBytes);
  return [head, ...body];
}

/**
 * Cuts a stream of bytes into frames, whatever chunks it comes in. It holds at most one
 * frame; a frame that is empty or too long throws `ProtocolError`.
 */
export function createFrameDecoder(onFrame: (frame: Frame) => void): (chunk: Buffer) => void {
  let chunks: Buffer[] = [];
  let held = 0;

  const take = (): boolean => {
    if (held < lengthBytes) return false;
    if ((chunks[0]?.length ?? 0) < lengthBytes) chunks = [Buffer.concat(chunks)];
    const size = chunks[0]?.readUInt32LE() ?? 0;
    if (size < 1 || size > maxReplyBytes) {
      throw new ProtocolError(`a frame of ${size} bytes, where 1 to ${maxReplyBytes} are allowed`);
    }
    const end = lengthBytes + size;
    if (held < end) return false;
    const all = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
    chunks = all.length > end ? [all.subarray(end)] : [];
    held = all.length - end;
    onFrame({ kind: all.readUInt8(lengthBytes), body: all.subarray(lengthBytes + 1, end) });
    return true;
  };

  return (chunk) => {
    if (chunk.length === 0) return;
    chunks.push(chunk);
    held += chunk.length;
    while (take());
  };
}
