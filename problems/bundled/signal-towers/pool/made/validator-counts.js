// Counts the calls and checks the group; trusts the numbers to be in range.
const limits = {
  group1: { towers: 30, questions: 30 },
  group3: { towers: 300, questions: 300 },
  group5: { towers: 3000, questions: 8 },
};

function validate(input, group) {
  const tokens = input.trim().split(/\s+/);
  const kinds = tokens.filter((_, i) => i % 3 === 1);
  if (tokens.length !== 1 + 3 * Number(tokens[0])) return false;
  if (!kinds.every((kind) => kind === "+" || kind === "?")) return false;
  const towers = kinds.filter((kind) => kind === "+").length;
  const questions = kinds.length - towers;
  const { towers: t, questions: q } = limits[group] ?? { towers: 3000, questions: 3000 };
  if (towers < 1 || towers > t || questions < 1 || questions > q) return false;
  if (group === "group2") return tokens.every((token, i) => i % 3 !== 0 || i === 0 || tokens[i - 2] !== "+" || token === "0");
  if (group === "group4") return kinds.lastIndexOf("+") < kinds.indexOf("?");
  return true;
}
