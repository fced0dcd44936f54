#!/usr/bin/env bash
# Makes the olympiad's recordings anew. They must be made again when one of its problems changes:
# a test says so. Each is a run that resumes where it was stopped (medalist runs lists them).
#
#   record.sh pools        the recorded programs of each problem's pool (minutes)
#   record.sh simulated    programs of a simulated model, of one skill (50 minutes on 2 cores)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."

programs=400
skill=0.4

case "${1:-}" in
  pools) options=() ;;
  simulated)
    options=(
      --model "simulated:$skill" --seed 2024 --whole --samples "$programs"
      --setting inputsPerGroup=6 --styles-once --model-concurrency 32
    )
    ;;
  *)
    echo "usage: record.sh pools | simulated" >&2
    exit 2
    ;;
esac

run=$(./cli/bin/medalist contest olympiad "${options[@]}" --no-compare --json |
  node -p 'JSON.parse(require("node:fs").readFileSync(0, "utf8")).run')
./cli/bin/medalist record "$run" \
  --out "problems/bundled/olympiad/recorded/$1" --name "olympiad-$1"
