/**
 * Flags that C++ is compiled with. The image holds `bits/stdc++.h` precompiled with just
 * these, so a changed flag gives a changed image. Static programs start three times as fast.
 */
export const cppFlags = {
  cpp17: ["-O2", "-pipe", "-static", "-s", "-std=gnu++17"],
  cpp20: ["-O2", "-pipe", "-static", "-s", "-std=gnu++20"],
} as const satisfies Record<string, readonly string[]>;
