#include <iostream>
#include <vector>
using namespace std;

// Every pair of a field and a larger one, but those that a better source makes needless.
int main() {
    int n;
    cin >> n;
    vector<int> a(n + 1), p(n + 1, 0);
    for (int i = 1; i <= n; i++) {
        cout << "? 1 " << i << endl;
        cin >> a[i];
    }
    for (int i = 1; i <= n; i++)
        for (int j = 1; j <= n; j++) {
            if (i == j || a[j] <= a[i]) continue;
            if (p[i] && a[p[i]] <= a[j]) continue;
            cout << "? 2 " << i << " " << j << endl;
            int d;
            cin >> d;
            if (d < 0) return 0;
            if (d == a[j]) p[i] = j;
        }
    cout << "! ";
    for (int i = 1; i <= n; i++) cout << p[i] << " ";
    cout << endl;
}
