/** Hands what a program wrote to its second run, which must find the number again. */
export const passValidator = `import os, sys
answer, feedback = int(open(sys.argv[2]).read()), sys.argv[3]
said = sys.stdin.read().split()
if len(said) != 1:
    sys.exit(43)
if os.path.exists(feedback + "was-coded"):
    sys.exit(42 if said == [str(answer)] else 43)
if len(said[0]) > int(sys.argv[4]):
    sys.exit(43)
open(feedback + "was-coded", "w").close()
open(feedback + "nextpass.in", "w").write("decode " + said[0] + "\\n")
sys.exit(42)
`;

/** @param coded what the first pass makes of a number, and `decoded` the second of that */
const program = (coded: string, decoded: string) => `what, value = input().split()
print(${coded} if what == "code" else ${decoded})
`;

const coded = "hex(int(value))[2:]";

export const coders = {
  hex: program(coded, "int(value, 16)"),
  /** Too long a word for six digits. */
  decimal: program("value", "value"),
  /** Wrong from 65536 on. */
  short: program(coded, "int(value, 16) & 0xffff"),
  /** Its second pass crashes. */
  confused: program(coded, "int(value)"),
};

/** A test in which the number is to be written and read. */
export const code = (number: number) => ({ input: `code ${number}\n`, answer: `${number}\n` });

export const codeForm = `import re, sys
sys.exit(42 if re.fullmatch("code [1-9][0-9]*\\n", sys.stdin.read()) else 43)
`;
