/* What is told of every output: its size, its digest, and the digest of its tokens. */
#ifndef DIGEST_H
#define DIGEST_H

#include "sha256.h"

struct output_digest {
    uint64_t bytes;
    uint8_t raw[SHA256_BYTES];
    uint8_t tokens[SHA256_BYTES]; /* of the tokens joined by one blank */
};

/* Leaves `tokens` zero. */
void digest_output(int fd, struct output_digest *digest);

/* The digest of the tokens alone. */
void digest_tokens(int fd, uint8_t digest[SHA256_BYTES]);

#endif
