#include "digest.h"

#include <string.h>

#include "scan.h"

static struct scan scan;

struct token_stream {
    struct sha256 sha;
    int any;   /* a token was seen */
    int apart; /* white space was seen since */
};

/* GCC's own vectors: the same code on every machine. */
typedef uint8_t v16 __attribute__((vector_size(16)));

static v16 load(const uint8_t *bytes) {
    v16 loaded;
    memcpy(&loaded, bytes, sizeof loaded);
    return loaded;
}

/* 0xff where there is white space. */
static v16 spaces(v16 bytes) { return (v16)(bytes == ' ') | (v16)((bytes - '\t') <= '\r' - '\t'); }

static int any_set(v16 mask) {
    uint64_t halves[2];
    memcpy(halves, &mask, sizeof halves);
    return (halves[0] | halves[1]) != 0;
}

/*
 * Joins tokens 16 bytes at a time as long as every gap is one byte wide, as gaps nearly always
 * are. `bytes` begins with a token. Tells how many bytes it took, none of them held back.
 */
static size_t join_narrow(const uint8_t *bytes, size_t size, uint8_t *joined) {
    size_t at = 0;
    for (; at + 17 <= size; at += 16) {
        v16 here = load(bytes + at), space = spaces(here);
        /* With the byte after the 16th, so that a gap is never cut in two. */
        if (any_set(space & spaces(load(bytes + at + 1)))) break;
        v16 text = (here & ~space) | (space & ' ');
        memcpy(joined + at, &text, sizeof text);
    }
    return at;
}

/* Feeds the tokens of a chunk, each gap as one blank. */
static void add_tokens(struct token_stream *stream, const uint8_t *bytes, size_t size) {
    static uint8_t joined[2 << 16];
    size_t length = 0, i = 0;
    while (i < size) {
        if (is_space(bytes[i])) {
            stream->apart = stream->any;
            i++;
            continue;
        }
        if (stream->apart) joined[length++] = ' ';
        stream->apart = 0;
        stream->any = 1;
        size_t narrow = join_narrow(bytes + i, size - i, joined + length);
        i += narrow, length += narrow;
        if (narrow == 0) joined[length++] = bytes[i++];
    }
    sha256_add(&stream->sha, joined, length);
}

void digest_output(int fd, struct output_digest *digest) {
    struct sha256 raw;
    sha256_begin(&raw);
    scan_begin(&scan, fd);
    while (scan_fill(&scan)) sha256_add(&raw, scan.bytes, scan.have);
    digest->bytes = scan.at;
    sha256_end(&raw, digest->raw);
    memset(digest->tokens, 0, sizeof digest->tokens);
}

void digest_tokens(int fd, uint8_t digest[SHA256_BYTES]) {
    struct token_stream stream = {.any = 0, .apart = 0};
    sha256_begin(&stream.sha);
    scan_begin(&scan, fd);
    while (scan_fill(&scan)) add_tokens(&stream, scan.bytes, scan.have);
    sha256_end(&stream.sha, digest);
}
