function validate(input, group) {
  if (!/^[1-9]\d*\n[1-9]\d*( [1-9]\d*)*\n$/.test(input)) return false;
  const [first, second] = input.split("\n");
  const n = Number(first);
  const kinds = second.split(" ").map(Number);
  if (n > 1000 || kinds.length !== n || kinds.some((kind) => kind > 1e9)) return false;
  switch (group) {
    case "group1":
      return n <= 8;
    case "group2":
      return kinds.every((kind) => kind <= 4);
    case "group3":
      return new Set(kinds).size === n;
    case "group4":
      return n <= 60;
    case "group5":
      return walks(kinds) <= 8;
    default:
      return true;
  }
}

/** Walks over the train, forward and backward in turn, that collect the kinds in order. */
function walks(kinds) {
  let count = 1;
  let at = -1;
  for (const kind of [...new Set(kinds)].sort((a, b) => a - b)) {
    const first = kinds.indexOf(kind);
    const last = kinds.lastIndexOf(kind);
    if (count % 2 === 1 ? first < at : last > at) count++;
    at = count % 2 === 1 ? last : first;
  }
  return count;
}
