function validate(input, group) {
  const lines = input.split("\n");
  if (lines.pop() !== "" || lines.length < 2) return false;
  const head = /^([1-9]\d{0,2}) ([1-9]\d{0,3}) ([01])$/.exec(lines[0]);
  if (head === null) return false;
  const [n, k, r] = head.slice(1).map(Number);
  if (n > 300 || k > 2000 || lines.length !== k + 1) return false;
  if ((r === 1) !== (group === "group7")) return false;
  if (new Set(lines.slice(1)).size !== k) return false;
  return lines.slice(1).every((line) => {
    if (!/^(0|[1-9]\d{0,2})( (0|[1-9]\d{0,2}))*$/.test(line)) return false;
    const source = line.split(" ").map(Number);
    if (source.length !== n || source.some((s) => s > n)) return false;
    const depths = source.map((_, i) => waySteps(source, i + 1));
    const deepest = Math.max(...depths);
    if (deepest > n) return false;
    if (group === "group1") return n <= 8;
    if (group === "group2") return new Set(source).size === n;
    if (group === "group3") return n <= 100;
    if (group === "group4") return deepest <= 2;
    if (group === "group5") return deepest <= 10;
    return true;
  });
}

/** Channels on the way to a field; more than there are fields when it goes in a circle. */
function waySteps(source, field) {
  let steps = 0;
  for (let at = field; at !== 0 && steps <= source.length; at = source[at - 1]) steps++;
  return steps;
}
