#include <bits/stdc++.h>
using namespace std;

int main(int argc, char** argv) {
    int n, d;
    string s;
    cin >> n >> d >> s;
    if (argc > 1 && string(argv[1]) == "0") {
        cout << s << endl;
    } else {
        string t;
        cin >> t;
        cout << t << endl;
    }
}
