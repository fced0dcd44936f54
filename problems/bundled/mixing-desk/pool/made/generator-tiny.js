function generate(group, seed, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const write = (n, sets) => {
    const rows = sets.map((s) => s.slice().sort((a, b) => a - b)).map((s) => s.length + " " + s.join(" "));
    return n + " " + rows.length + "\n" + rows.join("\n") + "\n";
  };
  switch (group) {
    case "group1":
      return pick([
        write(3, [[1, 2]]),
        write(4, [[1, 3], [2, 4]]),
        write(5, [[2, 4], [2, 4, 5], [1, 2, 3, 4, 5]]),
        write(6, [[1, 2, 3], [4, 5, 6], [1, 2, 3, 4, 5, 6]]),
      ]);
    case "group2":
      return pick([
        write(4, [[4, 3], [4, 2], [1, 2, 3, 4]]),
        write(4, [[2, 1], [2, 4], [1, 2, 3, 4]]),
        write(6, [[1, 2], [1, 2, 3], [1, 4], [1, 2, 4, 5], [1, 2, 3, 4, 5, 6]]),
      ]);
    case "group3":
      return pick([
        write(4, [[1, 2], [2, 3], [3, 4], [4, 1]]),
        write(5, [[1, 3], [3, 5], [5, 2], [2, 4], [4, 1]]),
        write(6, [[1, 2, 3], [2, 3, 4], [3, 4, 5], [4, 5, 6], [5, 6, 1], [6, 1, 2]]),
      ]);
    case "group4":
      return pick([
        write(3, [[1, 2, 3]]),
        write(4, [[1, 2, 4], [2, 3, 4], [1, 3, 4]]),
        write(6, [[6, 1, 2], [6, 1, 3], [6, 1, 4], [6, 4, 5]]),
      ]);
    case "group5":
      return pick([write(4, [[1, 2], [1, 3], [1, 2, 3, 4]]), write(4, [[4, 2], [4, 1], [4, 3, 2, 1]])]);
    case "group6":
      return pick([
        write(4, [[1, 2, 3, 4], [1, 3], [1, 2], [1, 4]]),
        write(4, [[3, 1], [1, 2, 3, 4], [3, 4], [3, 2]]),
      ]);
    default:
      return pick([
        write(4, [[1, 2, 3], [2, 3, 4], [1, 3, 4], [1, 2, 4]]),
        write(5, [[1, 2, 3, 4, 5], [1, 3, 5], [2, 3, 5]]),
        write(3, [[1, 2], [2, 3], [1, 3], [1, 2, 3]]),
      ]);
  }
}
