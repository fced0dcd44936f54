import type { BodyOf, EventBody } from "./events.ts";

/** A call to the source, answered or not. */
export type CallEvent = BodyOf<"sample" | "compared" | "call-failed">;

export function isCall(event: EventBody): event is CallEvent {
  return event.type === "sample" || event.type === "compared" || event.type === "call-failed";
}

/** Whether this run paid for it; what an earlier run bought is free. */
export function isPaid(event: CallEvent): boolean {
  return event.type === "call-failed" || !event.cached;
}
