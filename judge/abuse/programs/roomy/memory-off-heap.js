// Memory that the limit on the heap does not count. accepts: MLE
const kept = [];
for (;;) kept.push(Buffer.alloc(1 << 20, 1));
