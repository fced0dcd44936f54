// System calls by the interrupt of older machines. accepts: SV RTE
// Some virtual machines have no such interrupt: it is then a fault, and no call is made.
int main() {
    int result;
    asm volatile("int $0x80" : "=a"(result) : "a"(20) : "memory");
    return result > 0;
}
