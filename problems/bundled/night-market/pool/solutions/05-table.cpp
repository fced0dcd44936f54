#include <iostream>
#include <vector>
#include <algorithm>

// Subtask 2, N <= 100: dp[j][i] = least purse to visit the first i stalls in j nights.

int main() {
    int n, k;
    std::cin >> n >> k;
    std::vector<long long> a(n);
    for (int i = 0; i < n; i++) std::cin >> a[i];

    long long answer = LLONG_MAX;
    for (int s = 0; s < n; s++) {
        std::rotate(a.begin(), a.begin() + 1, a.end());
        std::vector<std::vector<long long>> dp(k + 1, std::vector<long long>(n + 1, answer));
        dp[0][0] = 0
        for (int j = 1; j <= k; j++) {
            for (int i = 1; i <= n; i++) {
                long long need = 0, suffix = 0;
                for (int from = i - 1; from >= 0; from--) {
                    suffix = std::max(0, suffix - a[from]);
                    need = std::max(need, suffix);
                    dp[j][i] = std::min(dp[j][i], std::max(dp[j - 1][from], need));
                }
            }
        }
        for (int j = 1; j <= k; j++) answer = std::min(answer, dp[j][n]);
    }
    std::cout << answer << std::endl;
}
