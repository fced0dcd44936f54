#include <bits/stdc++.h>
#include "looms.h"
using namespace std;

// Which half has fewer blue threads than it should? Search there.
vector<int> prefix_counts(const string& s) {
    vector<int> total(s.size() + 1);
    for (size_t i = 0; i < s.size(); i++) total[i + 1] = total[i] + /*<blue*/(s[i] == '1')/*>*/;
    return total;
}

void mountain(int n, int d, string carpet) {
    if (/*<short_here*/n <= 1000/*>*/) {
        for (char c : carpet) flash(c == '1');
        return;
    }
    vector<int> counts = prefix_counts(carpet);
    int start = 0;
    while (d-- > 0) {
        int low = start, high = n + 1;
        while (/*<up_search*/high - low > 1/*>*/) {
            int mid = (low + high) / 2;
            for (int b = 0; b < 15; b++) flash(counts[mid] >> b & 1);
            if (watch()) low = mid;
            else high = mid;
        }
        start = /*<up_next*/min(n, low + 1)/*>*/;
    }
}

string valley(int n, int d, string copy) {
    string now;
    if (n <= 1000) {
        while ((int)now.size() < n) now += watch() ? '1' : '0';
        return now;
    }
    now = copy + string(d, /*<behind*/'0'/*>*/);
    int start = 0;
    while (d-- > 0) {
        vector<int> counts = prefix_counts(now);
        int low = start, high = n + 1;
        while (high - low > 1) {
            int mid = (low + high) / 2, heard = 0;
            for (int b = 0; b < 15; b++) heard |= watch() << b;
            bool same = /*<equal*/heard == counts[mid]/*>*/;
            flash(same);
            if (same) low = mid;
            else high = mid;
        }
        if (low < n) {
            now.insert(low, /*<other*/now[low] == '0' ? "1" : "0"/*>*/);
            now.resize(n);
        }
        start = min(n, low + 1);
    }
    return now;
}
