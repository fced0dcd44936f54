import type { Provenance } from "../judgement.ts";

/** For judgements that were never judged. */
export const madeUpProvenance: Provenance = {
  image: "sha256:made-up",
  compiler: "none",
  flags: [],
  judges: "none",
  problemDigest: "d1",
  limits: { cpuMs: 1000, wallMs: 2000, memoryKiB: 65_536, outputKiB: 1024, processes: 1 },
  machine: { arch: "x86_64", cpu: "none", cores: 1, kernel: "none", engine: "none" },
};
