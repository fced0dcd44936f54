// Does what the first word of its input says.
const [word, ...numbers] = require("node:fs").readFileSync(0, "utf8").split(/\s+/);

function deep(n) {
  return n === 0 ? 0 : deep(n - 1) + 1;
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

function endlessly(step) {
  for (;;) step();
}

if (word === "sum") {
  const count = Number(numbers[0]);
  say(numbers.slice(1, count + 1).reduce((sum, value) => sum + Number(value), 0));
}
if (word === "deep") say(deep(Number(numbers[0])));
if (word === "unicode") say("żółć ✓ 日本");
if (word === "crash") throw new Error("crash");
if (word === "loop") endlessly(() => {});
if (word === "hog") {
  const hog = [];
  endlessly(() => hog.push(Array.from({ length: 100_000 }).fill(hog.length)));
}
