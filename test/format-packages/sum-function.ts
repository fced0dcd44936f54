/** The task of `sums.ts` as a function, which a grader calls. */
export const header = `#pragma once
#include <vector>
long long sum(std::vector<long long> numbers);
`;

/** Reads the input and prints what the function returns. */
export const graderCpp = `#include "sums.h"
#include <cstdio>
int main() {
  int n;
  if (std::scanf("%d", &n) != 1) return 1;
  std::vector<long long> numbers(n);
  for (long long& number : numbers)
    if (std::scanf("%lld", &number) != 1) return 1;
  std::printf("%lld\\n", sum(numbers));
}
`;

/** Imports the submission by the task's name, as in CMS. */
export const graderPython = `import sys
from sums import sum_of
count, *numbers = map(int, sys.stdin.read().split())
print(sum_of(numbers[:count]))
`;

const functionCpp = (type: string) => `#include "sums.h"
long long sum(std::vector<long long> numbers) {
  ${type} sum = 0;
  for (long long number : numbers) sum += number;
  return sum;
}
`;

export const fullFunction = functionCpp("long long");

/** Overflows in the second group. */
export const narrowFunction = functionCpp("int");

export const sumFunction = "def sum_of(numbers):\n    return sum(numbers)\n";

/** Off by one in the second group. */
export const nearFunction = `def sum_of(numbers):
    return sum(numbers) + (abs(sum(numbers)) > 10**9)
`;

/** Right where there is one number. */
export const lastFunction = "def sum_of(numbers):\n    return numbers[-1]\n";

export const nothingFunction = "def sum_of(numbers):\n    return None\n";
