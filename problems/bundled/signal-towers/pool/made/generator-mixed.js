// Towers on a small or a large square, with questions in between.
function generate(group, seed, random) {
  const upTo = (n) => Math.floor(random() * (n + 1));
  const most = group === "group1" || seed % 2 === 0 ? 30 : group === "group3" ? 150 : 300;
  const towers = 1 + upTo(most - 1);
  const questions = group === "group5" ? 1 + upTo(7) : 1 + upTo(most - 1);
  const width = [3, 20, 1000, 1000000, 1000000000][upTo(4)];
  const build = () => `+ ${upTo(width)} ${group === "group2" ? 0 : upTo(width)}`;
  const ask = (built) => `? ${upTo(built - 1)} ${upTo(built - 1)}`;

  const calls = [build()];
  let built = 1;
  let asked = 0;
  while (built < towers || asked < questions) {
    const wantsTower = group === "group4" || random() * (towers + questions) < towers;
    if (built < towers && (wantsTower || asked === questions)) {
      calls.push(build());
      built++;
    } else {
      calls.push(ask(built));
      asked++;
    }
  }
  return `${calls.length}\n${calls.join("\n")}\n`;
}
