/* Reading a file byte by byte, in bounded memory. White space is what C calls so in ASCII. */
#ifndef SCAN_H
#define SCAN_H

#include <stddef.h>
#include <stdint.h>

struct scan {
    int fd;
    uint64_t at;        /* where the next fill reads */
    uint64_t line;      /* of the next byte, from 1 */
    size_t next, have;
    uint8_t bytes[1 << 16];
};

void scan_begin(struct scan *scan, int fd);

/* Loads more bytes; 0 at the end of the file. Fatal when the file cannot be read. */
int scan_fill(struct scan *scan);

/* The next byte without taking it, or -1 at the end. */
static inline int scan_peek(struct scan *scan) {
    if (scan->next == scan->have && !scan_fill(scan)) return -1;
    return scan->bytes[scan->next];
}

static inline void scan_take(struct scan *scan) {
    scan->line += scan->bytes[scan->next++] == '\n';
}

static inline int is_space(int byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

/* A byte of a token: neither white space nor the end. */
static inline int is_token(int byte) { return byte >= 0 && !is_space(byte); }

#endif
