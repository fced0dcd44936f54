#include <bits/stdc++.h>
using namespace std;

struct Village {
    int n;
    Village() { cin >> n; }
    int dry(initializer_list<int> gates) {
        cout << "? " << gates.size();
        for (int g : gates) cout << ' ' << g;
        cout << endl;
        int d;
        cin >> d;
        if (d < 0) exit(0);
        return d;
    }
};

// Smallest gates first. Each new gate is compared with the current tops of all parts; those it
// dries as well are its children. Sizes tell when all of them have been found.
int main() {
    Village village;
    int n = village.n;
    vector<int> size(n + 1), up(n + 1), order;
    for (int v = 1; v <= n; v++) {
        size[v] = village.dry({v});
        order.push_back(v);
    }
    sort(order.begin(), order.end(), [&](int a, int b) { return size[a] < size[b]; });
    list<int> tops;
    for (int v : order) {
        int missing = size[v] - 1;
        for (auto it = tops.end(); missing > 0 && it != tops.begin();) {
            --it;
            if (size[*it] <= missing && village.dry({v, *it}) == size[v]) {
                up[*it] = v;
                missing -= size[*it];
                it = tops.erase(it);
            }
        }
        tops.push_back(v);
    }
    cout << "!";
    for (int v = 1; v <= n; v++) cout << ' ' << up[v];
    cout << endl;
}
