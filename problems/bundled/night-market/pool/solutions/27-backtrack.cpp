#include <cstdio>
#include <climits>
#include <algorithm>

// N <= 10: decide after every stall whether to go home; cut off when already too dear.
int n, k, a[16], first, best = INT_MAX;

void visit(int done, int nights, int missing, int purse) {
    if (purse >= best) return;
    if (done == n) {
        best = purse;
        return;
    }
    int x = a[(first + done) % n];
    int now = std::max(0, missing - x);
    visit(done + 1, nights, now, std::max(purse, now));
    if (nights < k && done > 0) {
        int fresh = std::max(0, -x);
        visit(done + 1, nights + 1, fresh, std::max(purse, fresh));
    }
}

int main() {
    scanf("%d %d", &n, &k);
    for (int i = 0; i < n; ++i) scanf("%d", &a[i % 16]);
    for (first = 0; first < n; ++first) visit(0, 1, 0, 0);
    printf("%d\n", best);
}
