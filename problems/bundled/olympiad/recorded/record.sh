#!/usr/bin/env bash
# Makes the olympiad's recordings anew. They must be made again when one of its problems changes:
# a test says so.
#
#   record.sh pools        the recorded programs of each problem's pool (minutes)
#   record.sh simulated    programs of a simulated model, of one skill (hours on 2 cores;
#                          programs=400 record.sh simulated: 50 minutes)
#   programs=3000 record.sh more
#                          goes on from the simulated one that is there, which it replaces: only
#                          programs that are new to it are run
#
# One that was stopped goes on with `medalist contest --resume RUN`, then the last command below.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."

skill=0.4
if [ "${1:-}" = more ]; then : "${programs:?how many programs a problem? programs=3000 $0 more}"; fi
programs=${programs:-2000}

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
