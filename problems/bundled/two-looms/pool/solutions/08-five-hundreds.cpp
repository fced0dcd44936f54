// group3: each block of 500 has lost exactly one, so block k of the copy is copy[499k .. 499k+498].
#include <iostream>
#include <string>
#include "looms.h"

static int code(const std::string& b) {
    int s = 0;
    for (std::size_t i = 0; i < b.size(); ++i)
        if (b[i] == '1') s = (s + int(i) + 1) % 501;
    return s;
}

void mountain(int n, int, std::string carpet) {
    for (int at = 0; at < n; at += 500) {
        int s = code(carpet.substr(at, 500));
        for (int bit = 256; bit > 0; bit >>= 1) flash((s & bit) != 0);
    }
}

std::string valley(int n, int, std::string copy) {
    std::string carpet;
    for (int at = 0; at < n; at += 500) {
        int s = 0;
        for (int i = 0; i < 9; ++i) s = 2 * s + watch();
        std::string b = copy.substr(at / 500 * 499, 499);
        // Just try all: 1000 strings of 500 letters is nothing.
        std::string found;
        for (int p = 0; p <= 499 && found.empty(); ++p)
            for (char c = '0'; c <= '1'; ++c) {
                std::string t = b;
                t.insert(std::min<std::size_t>(p, t.size()), 1, c);
                if (code(t) == s) { found = t; break; }
            }
        carpet += found;
    }
    return carpet;
}
