// Each hall waits for the other to begin.
#include "looms.h"

void mountain(int, int, std::string carpet) {
    if (watch() == 1)
        for (char c : carpet) flash(c == '1');
}

std::string valley(int n, int, std::string) {
    if (watch() == 1) flash(1);
    std::string carpet;
    for (int i = 0; i < n; i++) carpet += char('0' + watch());
    return carpet;
}
