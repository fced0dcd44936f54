#include <algorithm>
#include <cstdio>
#include <vector>

// How far does a night from each stall reach? Two pointers; the window is a queue made of two
// stacks, so that "dearest stretch in the window" can be kept while stalls leave at the left.
using ll = long long;

struct Stretch {
    ll sum = 0;     // net spending
    ll prefix = 0;  // dearest beginning
    ll suffix = 0;  // dearest end
    ll best = 0;    // dearest stretch
};

static Stretch single(ll spend) {
    ll s = std::max(0LL, spend);
    return {spend, s, s, s};
}

static Stretch operator+(const Stretch& a, const Stretch& b) {
    return {a.sum + b.sum, std::max(a.prefix, a.sum + b.prefix), std::max(b.suffix, b.sum + a.suffix),
            std::max({a.best, b.best, a.suffix + b.prefix})};
}

class Window {
public:
    explicit Window(const std::vector<ll>& spend) : spend_(spend), front_(spend.size() + 1) {}

    void reset() { left_ = middle_ = right_ = 0; back_ = Stretch(); }
    int right() const { return right_; }
    ll costWith(int stall) const { return (front() + back_ + single(spend_[stall])).best; }
    void push() { back_ = back_ + single(spend_[right_++]); }
    void pop() {
        if (left_ == right_) { ++left_; middle_ = right_ = left_; return; }
        if (left_ == middle_) {
            Stretch total;
            for (int i = right_ - 1; i >= left_; --i) front_[i] = total = single(spend_[i]) + total;
            middle_ = right_;
            back_ = Stretch();
        }
        ++left_;
    }

private:
    Stretch front() const { return left_ < middle_ ? front_[left_] : Stretch(); }

    const std::vector<ll>& spend_;
    std::vector<Stretch> front_;
    Stretch back_;
    int left_ = 0, middle_ = 0, right_ = 0;
};

int main() {
    int n, k;
    if (scanf("%d %d", &n, &k) != 2) return 0;
    std::vector<ll> spend(2 * n);
    for (int i = 0; i < n; ++i) {
        scanf("%lld", &spend[i]);
        spend[i] = -spend[i];
        spend[i + n] = spend[i];
    }
    ll lo = 0, hi = 0;
    for (int i = 0; i < n; ++i) {
        lo = std::max(lo, spend[i]);
        hi += std::max(0LL, spend[i]);
    }
    Window window(spend);
    std::vector<int> end(2 * n + 1);
    auto enough = [&](ll purse) {
        window.reset();
        for (int i = 0; i < 2 * n; ++i) {
            while (window.right() < 2 * n && window.costWith(window.right()) <= purse) window.push();
            end[i] = window.right();
            window.pop();
        }
        end[2 * n] = 2 * n;
        // Nights until stall n is passed, and where that night ends, from the right.
        std::vector<int> count(n + 1, 0), over(n + 1);
        for (int i = n - 1; i >= 0; --i) {
            bool last = end[i] >= n;
            count[i] = 1 + (last ? 0 : count[end[i]]);
            over[i] = last ? end[i] : over[end[i]];
        }
        if (count[0] <= k) return true;
        for (int s = 1; s <= end[0] && s < n; ++s) {
            int nights = count[s], at = over[s];
            while (at < s + n && nights < k) { at = end[at]; ++nights; }
            if (at >= s + n && nights <= k) return true;
        }
        return false;
    };
    while (lo < hi) {
        ll mid = lo + (hi - lo) / 2;
        if (enough(mid)) hi = mid; else lo = mid + 1;
    }
    printf("%lld\n", lo);
    return 0;
}
