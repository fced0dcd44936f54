#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <vector>
using namespace std;

// The kinds at the beginning that are in order already can stay on the through track; each of
// the others is sent to the rear, one after the other.
int main() {
    int n;
    cin >> n;
    vector<int> train;
    map<int, int> first, last;
    for (int i = 0, k; i < n && cin >> k; i++) {
        train.push_back(k);
        if (!first.count(k)) first[k] = i;
        last[k] = i;
    }
    set<int> left;
    for (auto &[k, f] : first) left.insert(k);
    int end = -1;
    while (!left.empty() && first[*left.begin()] > end) {
        end = last[*left.begin()];
        left.erase(left.begin());
    }
    ostringstream out;
    out << left.size() << '\n';
    for (int k : left) {
        vector<int> rest;
        int moved = 0;
        for (int w : train) {
            out << (w == k ? 'S' : 'T');
            if (w == k) moved++;
            else rest.push_back(w);
        }
        out << '\n';
        rest.resize(n, k);
        train = rest;
    }
    cout << out.str();
}
