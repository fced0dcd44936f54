#include "digest.h"

#include <string.h>

#include "scan.h"

static struct scan scan;

struct token_stream {
    struct sha256 sha;
    int any;   /* a token was seen */
    int apart; /* white space was seen since */
};

/* Feeds the tokens of a chunk, each gap as one blank. */
static void add_tokens(struct token_stream *stream, const uint8_t *bytes, size_t size) {
    static uint8_t joined[2 << 16];
    size_t length = 0;
    for (size_t i = 0; i < size; i++) {
        if (is_space(bytes[i])) {
            stream->apart = stream->any;
            continue;
        }
        if (stream->apart) joined[length++] = ' ';
        stream->apart = 0;
        stream->any = 1;
        joined[length++] = bytes[i];
    }
    sha256_add(&stream->sha, joined, length);
}

void digest_output(int fd, int with_tokens, struct output_digest *digest) {
    struct sha256 raw;
    struct token_stream stream = {.any = 0, .apart = 0};
    sha256_begin(&raw);
    sha256_begin(&stream.sha);
    scan_begin(&scan, fd);
    while (scan_fill(&scan)) {
        sha256_add(&raw, scan.bytes, scan.have);
        if (with_tokens) add_tokens(&stream, scan.bytes, scan.have);
    }
    digest->bytes = scan.at;
    sha256_end(&raw, digest->raw);
    memset(digest->tokens, 0, sizeof digest->tokens);
    if (with_tokens) sha256_end(&stream.sha, digest->tokens);
}

void digest_tokens(int fd, uint8_t digest[SHA256_BYTES]) {
    struct token_stream stream = {.any = 0, .apart = 0};
    sha256_begin(&stream.sha);
    scan_begin(&scan, fd);
    while (scan_fill(&scan)) add_tokens(&stream, scan.bytes, scan.have);
    sha256_end(&stream.sha, digest);
}
