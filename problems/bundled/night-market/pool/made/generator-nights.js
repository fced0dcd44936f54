// Rings made night by night: every night costs exactly the same, with pay in between, so that
// few starts are right. Lengths of nights differ.
function generate(group, seed, random) {
  const pick = (low, high) => low + Math.floor(random() * (high - low + 1));
  const most = group === "group1" ? 10 : group === "group2" ? 90 : 240;
  const nights = group === "group4" ? 1 : pick(1, group === "group1" ? 3 : 8);
  const purse = group === "group1" ? pick(5, 60) : pick(20, 2000);
  let ring = [];
  for (let night = 0; night < nights; night++) {
    const length = pick(2, Math.floor(most / nights));
    let spent = 0;
    for (let i = 1; i < length; i++) {
      const low = group === "group5" ? spent : 1;
      const level = low >= purse ? spent : pick(Math.max(low, 1), purse - 1);
      ring.push(spent - level);
      spent = level;
    }
    ring.push(spent - purse);
  }
  const turn = pick(0, ring.length - 1);
  ring = ring.slice(turn).concat(ring.slice(0, turn)).map((x) => (x === 0 ? 0 : x));
  return ring.length + " " + nights + "\n" + ring.join(" ") + "\n";
}
