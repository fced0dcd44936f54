function validate(input, group) {
  const lines = input.split("\n");
  if (lines.pop() !== "") return false;
  if (!/^[1-9][0-9]{0,3}$/.test(lines[0])) return false;
  if (Number(lines[0]) !== lines.length - 1 || lines.length - 1 > 6000) return false;

  let towers = 0;
  let questions = 0;
  let towerAfterQuestion = false;
  let offAxis = false;
  for (const line of lines.slice(1)) {
    const match = /^([+?]) (0|[1-9][0-9]{0,9}) (0|[1-9][0-9]{0,9})$/.exec(line);
    if (match === null) return false;
    const first = Number(match[2]);
    const second = Number(match[3]);
    if (match[1] === "+") {
      if (first > 1e9 || second > 1e9) return false;
      if (questions > 0) towerAfterQuestion = true;
      if (second !== 0) offAxis = true;
      towers++;
    } else {
      if (first >= towers || second >= towers) return false;
      questions++;
    }
  }
  if (towers < 1 || towers > 3000 || questions < 1 || questions > 3000) return false;
  switch (group) {
    case "group1":
      return towers <= 30 && questions <= 30;
    case "group2":
      return !offAxis;
    case "group3":
      return towers <= 300 && questions <= 300;
    case "group4":
      return !towerAfterQuestion;
    case "group5":
      return questions <= 8;
    default:
      return true;
  }
}
