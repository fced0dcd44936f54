// Reads "kind" as a number from 1 to N, which the statement does not say.
function validate(input, group) {
  const numbers = input.trim().split(/\s+/).map(Number);
  const n = numbers[0];
  const train = numbers.slice(1);
  if (!(n >= 1 && n <= 1000) || train.length !== n) return false;
  if (train.some((kind) => !Number.isInteger(kind) || kind < 1 || kind > n)) return false;
  if (group === "group1" && n > 8) return false;
  if (group === "group2" && Math.max(...train) > 4) return false;
  if (group === "group3" && new Set(train).size < n) return false;
  return !(group === "group4" && n > 60);
}
