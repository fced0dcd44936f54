function validate(input, group) {
  const lines = input.replace(/\s+$/, "").split("\n");
  if (lines.length !== 3) return false;
  const head = lines[0].trim().split(/\s+/);
  if (head.length !== 4 || !head.every((word) => /^[1-9][0-9]*$/.test(word))) return false;
  const [n, d, full, most] = head.map(Number);
  if (n > 30000 || d > 30 || d > n || full > most) return false;
  const carpet = lines[1].trim();
  if (carpet.length !== n || !/^[01]+$/.test(carpet)) return false;
  const gone = lines[2].trim().split(/\s+/).map(Number);
  if (gone.length !== d || !gone.every(Number.isInteger)) return false;
  if (gone[0] < 1 || gone[d - 1] > n) return false;
  for (let i = 1; i < d; i++) if (gone[i] <= gone[i - 1]) return false;
  if (group !== "group3" && d > 1 && n === 500 * d) return false;
  const is = (f, m) => full === f && most === m;
  switch (group) {
    case "group1":
      return n <= 1000 && is(1000, 1000);
    case "group2":
      return d === 1 && is(15, 1000);
    case "group3":
      return n === 500 * d && gone.every((p, k) => Math.ceil(p / 500) === k + 1) && is(270, 10000);
    case "group4":
      return d <= 5 && is(5000, 5000);
    case "group5":
      return is(900, 20000);
    default:
      return is(1100, 20000);
  }
}
