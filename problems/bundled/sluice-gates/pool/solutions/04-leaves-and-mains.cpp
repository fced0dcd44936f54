#include <iostream>
#include <vector>

using std::cin, std::cout, std::endl, std::vector;

// At most two channels on a way: gates that dry more than one field are at the spring, the
// others are at the spring or at one of those. Bisect over the mains for each of them.
int main() {
    int n;
    cin >> n;
    vector<int> dry(n + 1), from(n + 1, 0), big;
    for (int g = 1; g <= n; ++g) {
        cout << "? 1 " << g << endl;
        cin >> dry[g];
        if (dry[g] >= 2) big.push_back(g);
    }
    auto inside = [&](int leaf, int l, int r) {
        int sum = 0;
        cout << "? " << r - l + 1 << ' ' << leaf;
        for (int i = l; i < r; ++i) {
            cout << ' ' << big[i];
            sum += dry[big[i]];
        }
        cout << endl;
        int answer;
        cin >> answer;
        return answer == sum;
    };
    for (int g = 1; g <= n; ++g) {
        if (dry[g] != 1) continue;
        int l = 0, r = big.size();
        if (!inside(g, l, r)) continue;
        while (r - l > 1) {
            int m = l + (r - l) / 2;
            if (inside(g, l, m)) r = m;
            else l = m;
        }
        from[g] = big[l];
    }
    cout << "!";
    for (int g = 1; g <= n; ++g) cout << ' ' << from[g];
    cout << endl;
}
