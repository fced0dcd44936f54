/** Older runs keep their rule under the name of `policy`. */
export function ruleForPolicy(data: unknown): unknown {
  if (typeof data !== "object" || data === null) return data;
  if (!("policy" in data) || "rule" in data) return data;
  const { policy, ...rest } = data;
  return { ...rest, rule: policy };
}
