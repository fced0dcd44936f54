#include <bits/stdc++.h>
#include "looms.h"
using namespace std;

// Some threads in the middle tell by how much the copy has moved there; then both halves.
const int SHOWN = /*<shown*/40/*>*/;

void show(const string& s, int from, int to) {
    for (int i = from; i < to; i++) flash(s[i] == '1');
}

string look(int len) {
    string seen;
    for (int i = 0; i < len; i++) seen += watch() ? '1' : '0';
    return seen;
}

void tell(const string& carpet, int l, int r, int gone) {
    if (gone == 0) return;
    if (/*<small_up*/r - l <= 80/*>*/) {
        show(carpet, l, r);
        return;
    }
    int mid = (l + r) / 2;
    show(carpet, mid, mid + SHOWN);
    int left = 0;
    for (int b = 0; b < 5; b++) left += watch() << b;
    tell(carpet, l, mid, left);
    tell(carpet, mid, r, gone - left);
}

string find(const string& part, int gone) {
    if (/*<nothing*/gone == 0/*>*/) return part;
    int len = part.size() + gone;
    if (len <= 80) return look(len);
    int mid = len / 2;
    string seen = look(SHOWN);
    int best = 0, most = -1;
    for (int shift = 0; /*<shifts*/shift <= gone/*>*/; shift++) {
        int same = 0;
        while (same < SHOWN && mid - shift + same < (int)part.size() && part[mid - shift + same] == seen[same]) same++;
        if (/*<better*/same > most/*>*/) {
            most = same;
            best = shift;
        }
    }
    for (int b = 0; b < 5; b++) flash(best >> b & 1);
    return find(part.substr(0, mid - best), best) + find(part.substr(/*<right*/mid - best/*>*/), gone - best);
}

void mountain(int n, int d, string carpet) {
    if (n <= 1000) show(carpet, 0, n);
    else tell(carpet, 0, n, d);
}

string valley(int n, int d, string copy) { return n <= 1000 ? look(n) : find(copy, d); }
