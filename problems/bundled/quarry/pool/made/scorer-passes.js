// Minus the number of passes: fewer is better. Null for an answer that breaks a rule.
function score(input, output) {
  const [n, ...kinds] = input.trim().split(/\s+/).map(Number);
  const words = output.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0 || !/^\d{1,4}$/.test(words[0])) return null;
  const passes = Number(words[0]);
  if (passes > 2 * n || words.length !== passes + 1) return null;
  let train = kinds;
  for (const letters of words.slice(1)) {
    train = makePass(train, letters);
    if (train === null) return null;
  }
  return train.every((kind, i) => i === 0 || train[i - 1] <= kind) ? -passes : null;
}

function makePass(train, letters) {
  if (letters.length !== train.length) return null;
  const made = new Array(train.length);
  let front = 0;
  let rear = train.length;
  for (let i = 0; i < train.length; i++) {
    if (letters[i] === "T") made[front++] = train[i];
    else if (letters[i] === "S") made[--rear] = train[i];
    else return null;
  }
  return made;
}
