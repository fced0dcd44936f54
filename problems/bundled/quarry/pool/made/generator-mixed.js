// The seed chooses the shape; most trains are tiny, every seventh one is longer.
function generate(group, seed, random) {
  const below = (bound) => Math.floor(random() * bound);
  const longest = group === "group1" ? 8 : seed % 7 === 0 ? 60 : 7;
  const wagons = 1 + below(longest);
  let train = [];
  switch (seed % 5) {
    case 0:
      train = permutation(wagons, below);
      break;
    case 1:
      train = Array.from({ length: wagons }, () => 1 + below(4));
      break;
    case 2:
      train = Array.from({ length: wagons }, (_, i) => wagons - i);
      break;
    case 3:
      train = Array.from({ length: wagons }, (_, i) => 1 + Math.min(i, wagons - 1 - i));
      break;
    default:
      train = Array.from({ length: wagons }, () => 1 + below(Math.ceil(wagons / 2)));
  }
  train = fit(group, train, below);
  return `${train.length}\n${train.join(" ")}\n`;
}

function permutation(length, below) {
  const kinds = Array.from({ length }, (_, i) => i + 1);
  for (let i = length - 1; i > 0; i--) {
    const j = below(i + 1);
    [kinds[i], kinds[j]] = [kinds[j], kinds[i]];
  }
  return kinds;
}

/** Bends a train until it obeys the group's constraint. */
function fit(group, train, below) {
  if (group === "group2") return train.map((kind) => 1 + (kind % 4));
  if (group === "group3") return permutation(train.length, below);
  // Eight wagons never need more than three passes.
  if (group === "group5") return train.slice(0, 8);
  return train;
}
