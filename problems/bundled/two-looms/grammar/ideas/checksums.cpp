#include <bits/stdc++.h>
#include "looms.h"
using namespace std;

// One thread gone of a block: the sum of the places of blue threads, modulo length + 1.
int length_in_bits(int n) {
    int b = 0;
    while (n >> b) b++;
    return b;
}

int block_size(int n, int d) {
    if (d == 1) return n;
    return n == 500 * d ? 500 : 0;
}

void tell(const string& part) {
    int len = part.size();
    long long sum = 0;
    for (int i = 0; i < len; i++)
        if (part[i] == '1') sum += i + 1;
    int rest = /*<mod_up*/sum % (len + 1)/*>*/;
    for (int b = 0; b < length_in_bits(len); b++) flash(rest >> b & 1);
}

string mend(string part) {
    int len = part.size() + 1;
    int told = 0;
    for (int b = 0; b < length_in_bits(len); b++) told |= watch() << b;
    long long sum = 0;
    int ones = 0;
    for (int i = 0; i < len - 1; i++)
        if (part[i] == '1') {
            sum += i + 1;
            ones++;
        }
    int lack = /*<lack*/((told - sum) % (len + 1) + len + 1) % (len + 1)/*>*/;
    if (/*<white*/lack <= ones/*>*/) {
        int p = len - 1;
        while (lack > 0) {
            p--;
            if (part[p] == '1') lack--;
        }
        part.insert(p, "0");
    } else {
        int p = 0;
        lack -= /*<blue*/ones + 1/*>*/;
        while (lack > 0) {
            if (part[p] == '0') lack--;
            p++;
        }
        part.insert(/*<at*/p/*>*/, "1");
    }
    return part;
}

void mountain(int n, int d, string carpet) {
    int size = block_size(n, d);
    if (size == 0) {
        for (char c : carpet) flash(c == '1');
        return;
    }
    for (int at = 0; at < n; at += size) tell(carpet.substr(at, size));
}

string valley(int n, int d, string copy) {
    int size = block_size(n, d);
    string result;
    if (size == 0) {
        for (int i = 0; i < n; i++) result += watch() ? '1' : '0';
        return result;
    }
    for (int k = 0; /*<blocks*/k < d/*>*/; k++) result += mend(copy.substr(/*<from*/k * (size - 1)/*>*/, size - 1));
    return result;
}
