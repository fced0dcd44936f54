// Checks the bounds of the input.
function validate(input, group) {
  const numbers = input.trim().split(/\s+/).map(Number);
  const n = numbers[0];
  const k = numbers[1];
  const values = numbers.slice(2);
  if (!(n >= 1 && n <= 100000 && k >= 1 && k < n)) return false;
  if (values.length !== n || values.includes(0)) return false;
  if (group === "group4") return k === 1;
  if (group === "group5") return values.every((value) => value < 0);
  return values.every((value) => Math.abs(value) <= 1000000000);
}
