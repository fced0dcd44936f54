// Minus the number of passes. Lets the wagons leave the siding in the order they came.
function score(input, output) {
  const train0 = input.trim().split(/\s+/).map(Number).slice(1);
  const tokens = output.trim().split(/\s+/);
  const k = Number(tokens[0]);
  if (!Number.isInteger(k) || k < 0 || tokens.length !== k + 1) return null;
  let train = train0;
  for (const pass of tokens.slice(1)) {
    if (pass.length !== train.length) return null;
    const through = train.filter((_, i) => pass[i] === "T");
    const siding = train.filter((_, i) => pass[i] === "S");
    train = through.concat(siding);
  }
  for (let i = 1; i < train.length; i++) if (train[i - 1] > train[i]) return null;
  return -k;
}
