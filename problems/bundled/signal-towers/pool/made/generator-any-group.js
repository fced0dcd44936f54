// A random walk of calls. (Pays no heed to the group: not all that it makes is valid there.)
function generate(group, seed, random) {
  const lines = ["+ 0 0"];
  let towers = 1;
  let questions = 0;
  const rounds = 20 + Math.floor(random() * 60);
  for (let i = 0; i < rounds; i++) {
    if (random() < 0.5) {
      lines.push(`+ ${Math.floor(random() * 5000)} ${Math.floor(random() * 5000)}`);
      towers += 1;
    } else {
      lines.push(`? ${Math.floor(random() * towers)} ${Math.floor(random() * towers)}`);
      questions += 1;
    }
  }
  if (questions === 0) lines.push("? 0 0");
  return [lines.length, ...lines, ""].join("\n");
}
