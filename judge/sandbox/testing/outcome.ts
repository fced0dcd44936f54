/** "well", or the name of the error that it threw. */
export function outcomeOf(work: () => unknown): string {
  try {
    work();
    return "well";
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}
