#include <iostream>
#include <map>
#include <vector>
#include <string>

struct Train {
    std::vector<long long> kinds;

    Train pass(const std::string& letters) const {
        Train made, siding;
        for (size_t i = 0; i < kinds.size(); i++)
            (letters[i] == 'T' ? made : siding).kinds.push_back(kinds[i]);
        made.kinds.insert(made.kinds.end(), siding.kinds.rbegin(), siding.kinds.rend());
        return made;
    }
};

std::map<long long, unsigned> labels(const Train& train) {
    std::map<long long, std::pair<int, int>> span;
    for (int i = 0; i < train.kinds.size(); i++) {
        auto r = span.emplace(train.kinds[i], {i, i});
        r.first->second.second = i;
    }
    std::map<long long, unsigned> result;
    unsigned s = 0;
    int here = -1;
    for (const auto& [k, e] : span) {
        if (s % 2 ? e.second > here : e.first < here) s++;
        here = s % 2 ? e.first : e.second;
        result[k] = s ^ s >> 1;
    }
    return result;
}

int main() {
    int n;
    std::cin >> n;
    Train train;
    train.kinds.resize(n);
    for (auto& k : train.kinds) std::cin >> k;
    auto label = labels(train);
    unsigned all = 0;
    for (auto& [k, l] : label) all |= l;
    std::vector<std::string> out;
    for (int b = 0; all >> b; b++) {
        std::string letters;
        for (auto k : train.kinds) letters += label[k] >> b & 1 ? 'S' : 'T';
        out.push_back(letters);
        train = train.pass(letters);
    }
    std::cout << out.size() << std::endl;
    for (auto& letters : out) std::cout << letters << std::endl;
}
