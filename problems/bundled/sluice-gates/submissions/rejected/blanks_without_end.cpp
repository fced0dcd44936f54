// Writes nothing but blanks.
#include <cstdio>

int main() {
    for (;;) std::fputs("                                ", stdout);
}
