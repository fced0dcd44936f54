function score(input, output) {
  const lines = input.split("\n");
  const n = parseInt(lines[0], 10);
  let train = lines[1].trim().split(" ").map((word) => parseInt(word, 10));
  const match = /^\s*(\d{1,9})((?:\s+[TS]+)*)\s*$/.exec(output);
  if (!match) return null;
  const count = parseInt(match[1], 10);
  const passes = match[2].match(/[TS]+/g) || [];
  if (count !== passes.length || count > 2 * n) return null;
  for (const pass of passes) {
    if (pass.length !== n) return null;
    const siding = [];
    const through = [];
    for (let i = 0; i < n; i++) {
      if (pass.charAt(i) === "T") through.push(train[i]);
      else siding.unshift(train[i]);
    }
    train = [...through, ...siding];
  }
  for (let i = 0; i + 1 < n; i++) {
    if (train[i + 1] < train[i]) return null;
  }
  return -count;
}
