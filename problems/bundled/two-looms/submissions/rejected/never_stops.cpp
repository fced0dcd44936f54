// Floods the manager, from both sides.
#include "looms.h"

void mountain(int, int, std::string) {
    for (;;) flash(1);
}

std::string valley(int, int, std::string) {
    for (;;) flash(0);
}
