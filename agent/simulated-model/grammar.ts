import type { PublicGroup } from "../../problems/public-view.ts";
import type { SlipKind } from "./grammar-schema.ts";
import type { Piece } from "./idea-file.ts";

/** What programs for one problem are written from: ideas, and the ways to write and miswrite them. */
export type Grammar = {
  problem: string;
  groups: GrammarGroup[];
  /** At least one. */
  ideas: Idea[];
};

export type GrammarGroup = Pick<PublicGroup, "name" | "maxScore">;

/** One algorithm that people try, as a C++ source with holes. */
export type Idea = {
  /** Its file's name without the ending. */
  name: string;
  /** Skill from 0 to 1 that it takes to have the idea. */
  difficulty: number;
  /** How common it is among those who could have it. */
  weight: number;
  /** Points of each group when it is written without a slip, in the order of `groups`. */
  points: number[];
  pieces: Piece[];
  holes: Hole[];
  /** Words of the file, each with all that it may be called, itself first. */
  names: { name: string; options: string[] }[];
};

export type Hole = {
  name: string;
  /** Ways to write the same, the file's own first. */
  same: string[];
  slips: Slip[];
};

export type Slip = { code: string; slip: SlipKind; weight: number };
