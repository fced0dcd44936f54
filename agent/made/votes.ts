import type { VotedInput } from "../journal/practice.ts";

export type CandidateInput = Pick<VotedInput, "digest" | "group" | "bytes" | "generator">;

/** What one validator says of every input: true accepts. */
export type Ballot = { validator: string; accepts: readonly boolean[] };

export type Vote = {
  inputs: VotedInput[];
  uselessValidators: string[];
  uselessGenerators: string[];
};

/**
 * Keeps the inputs that at least `quorum` of the validators accept. A validator that rejects
 * everything has no vote, as it says nothing about inputs. Where there is no validator at all
 * nobody can object and everything is kept; where all of them reject everything, nothing is.
 */
export function countVotes(
  inputs: readonly CandidateInput[],
  ballots: readonly Ballot[],
  quorum: number,
): Vote {
  const voting = ballots.filter((ballot) => ballot.accepts.some(Boolean));
  const voted = inputs.map((input, position): VotedInput => {
    const accepted = voting.filter((ballot) => ballot.accepts[position] === true).length;
    const kept = voting.length > 0 ? accepted >= quorum * voting.length : ballots.length === 0;
    return { ...input, accepted, votes: voting.length, kept };
  });
  const useful = new Set(voted.filter((input) => input.kept).map((input) => input.generator));
  return {
    inputs: voted,
    uselessValidators: ballots.filter((one) => !voting.includes(one)).map((one) => one.validator),
    uselessGenerators: [...new Set(inputs.map((input) => input.generator))].filter(
      (generator) => !useful.has(generator),
    ),
  };
}
