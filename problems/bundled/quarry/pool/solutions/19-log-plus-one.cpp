#include <algorithm>
#include <cmath>
#include <iostream>
#include <map>
#include <string>
#include <vector>

using std::cin, std::cout, std::map, std::string, std::vector;

int main() {
    int n;
    cin >> n;
    vector<int> train(n);
    map<int, int> front, rear;
    for (int i = 0; i < n; ++i) {
        cin >> train[i];
        front.insert({train[i], i});
        rear[train[i]] = i;
    }
    int walks = 1, stand = -1;
    map<int, int> walkOf;
    for (auto [kind, f] : front) {
        int r = rear[kind];
        bool forward = walks % 2 == 1;
        if ((forward && f < stand) || (!forward && r > stand)) {
            ++walks;
            forward = !forward;
        }
        stand = forward ? r : f;
        walkOf[kind] = walks - 1;
    }
    // That many digits are needed to write the number of walks in binary.
    int passes = int(std::floor(std::log2(walks))) + 1;
    cout << passes << "\n";
    for (int p = 0; p < passes; ++p) {
        auto siding = [&](int kind) { return (walkOf[kind] >> p ^ walkOf[kind] >> (p + 1)) & 1; };
        string letters;
        for (int kind : train) letters += siding(kind) ? 'S' : 'T';
        cout << letters << "\n";
        vector<int> next;
        std::remove_copy_if(train.begin(), train.end(), std::back_inserter(next), siding);
        std::copy_if(train.rbegin(), train.rend(), std::back_inserter(next), siding);
        train = next;
    }
}
