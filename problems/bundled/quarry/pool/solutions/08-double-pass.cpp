#include <iostream>
#include <set>
#include <string>
#include <vector>
#include <iterator>

// A stable partition takes two passes: the second one puts the siding's wagons in again
// and so turns them the right way round.
class Yard {
public:
    explicit Yard(std::vector<int> ranks) : train(std::move(ranks)) {}

    void pass(int bit) {
        std::string word;
        std::vector<int> through, siding;
        for (int r : train) {
            bool one = (r >> bit) & 1;
            word.push_back(one ? 'S' : 'T');
            (one ? siding : through).push_back(r);
        }
        words.push_back(word);
        train = through;
        train.insert(train.end(), siding.rbegin(), siding.rend());
    }

    void print() const {
        std::cout << words.size() << '\n';
        for (const auto &w : words) std::cout << w << '\n';
    }

private:
    std::vector<int> train;
    std::vector<std::string> words;
};

int main() {
    std::ios_base::sync_with_stdio(false);
    int n;
    std::cin >> n;
    std::vector<int> c(n);
    std::set<int> kinds;
    for (int &x : c) { std::cin >> x; kinds.insert(x); }
    for (int &x : c) x = std::distance(kinds.begin(), kinds.find(x));
    Yard yard(c);
    for (int bit = 0; (kinds.size() - 1) >> bit; ++bit) {
        yard.pass(bit);
        yard.pass(bit);
    }
    yard.print();
}
