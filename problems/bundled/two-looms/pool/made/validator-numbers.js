// Does not look at the group but for its size.
function validate(input, group) {
  const words = input.trim().split(/\s+/);
  const n = Number(words[0]);
  const d = Number(words[1]);
  if (!(n >= 1 && n <= 30000 && d >= 1 && d <= Math.min(n, 30))) return false;
  if (words.length !== 5 + d || words[4].length !== n) return false;
  let last = 0;
  for (const word of words.slice(5)) {
    const place = Number(word);
    if (!Number.isInteger(place) || place <= last || place > n) return false;
    last = place;
  }
  if (group === "group1") return n <= 1000;
  if (group === "group2") return d === 1;
  if (group === "group3") return n === 500 * d;
  return group !== "group4" || d <= 5;
}
