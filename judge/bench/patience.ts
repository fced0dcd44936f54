/** Calls of one script that may run into their time limit before it is given up. */
const mostTimeouts = 2;

/** How much waiting a script is worth: one that never ends would be waited for on every input. */
export type Patience = {
  /** Times a call; one that fails after the whole limit counts against the script. */
  during<T>(call: () => Promise<T>, isFailure?: (result: T) => boolean): Promise<T>;
  isOver(): boolean;
};

/** Told of inputs that a script was not asked for any more. */
export const givenUp = `given up after ${mostTimeouts} calls that took too long`;

/** @param callMs time limit of one call */
export function createPatience(
  callMs: number,
  nowMs: () => number = () => performance.now(),
): Patience {
  let timeouts = 0;
  return {
    async during(call, isFailure = () => false) {
      const started = nowMs();
      const count = () => {
        if (nowMs() - started >= callMs) timeouts++;
      };
      try {
        const result = await call();
        if (isFailure(result)) count();
        return result;
      } catch (error) {
        count();
        throw error;
      }
    },
    isOver: () => timeouts >= mostTimeouts,
  };
}
