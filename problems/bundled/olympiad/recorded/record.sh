#!/usr/bin/env bash
# Makes the olympiad's recordings anew. They must be made again when one of its problems changes:
# a test says so. Each is a run that resumes where it was stopped (medalist runs lists them).
#
#   record.sh pools        the recorded programs of each problem's pool (minutes)
#   record.sh simulated    programs of a simulated model, of one skill (50 minutes on 2 cores)
#   record.sh more         goes on from what it has: programs=1000 record.sh more runs only the new ones
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."

programs=${programs:-400}
skill=0.4

simulated=(
  --model "simulated:$skill" --seed 2024 --whole --samples "$programs"
  --setting inputsPerGroup=6 --styles-once --model-concurrency 32
)

case "${1:-}" in
  pools) name=pools options=() ;;
  simulated) name=simulated options=("${simulated[@]}") ;;
  more) name=simulated options=("${simulated[@]}" --known olympiad-simulated) ;;
  *)
    echo "usage: record.sh pools | simulated | more" >&2
    exit 2
    ;;
esac

run=$(./cli/bin/medalist contest olympiad "${options[@]}" --no-compare --json |
  node -p 'JSON.parse(require("node:fs").readFileSync(0, "utf8")).run')
./cli/bin/medalist record "$run" \
  --out "problems/bundled/olympiad/recorded/$name" --name "olympiad-$name"
