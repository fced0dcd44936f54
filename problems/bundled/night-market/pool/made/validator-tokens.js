function validate(input, group) {
  const lines = input.split("\n");
  if (lines.length !== 3 || lines[2] !== "") return false;
  const integer = /^(0|-?[1-9][0-9]{0,9})$/;
  const head = lines[0].split(" ");
  const ring = lines[1].split(" ");
  if (head.length !== 2 || ![...head, ...ring].every((word) => integer.test(word))) return false;
  const [n, k] = head.map(Number);
  const values = ring.map(Number);
  const mostStalls = { group1: 10, group2: 100, group3: 2000 }[group] || 100000;
  const mostCoins = { group1: 1000, group2: 1000000 }[group] || 1000000000;
  if (n < 1 || n > mostStalls || k < 1 || k > n || values.length !== n) return false;
  if (values.some((value) => Math.abs(value) > mostCoins)) return false;
  if (group === "group4" && k !== 1) return false;
  return group !== "group5" || values.every((value) => value <= 0);
}
