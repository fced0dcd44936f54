/* SHA-256 (FIPS 180-4), with the processor's own instructions where it has them. */
#ifndef SHA256_H
#define SHA256_H

#include <stddef.h>
#include <stdint.h>

#define SHA256_BYTES 32

struct sha256 {
    uint32_t state[8];
    uint64_t bytes;
    uint8_t block[64];
};

void sha256_begin(struct sha256 *sha);
void sha256_add(struct sha256 *sha, const void *data, size_t size);
void sha256_end(struct sha256 *sha, uint8_t digest[SHA256_BYTES]);

/* Compression of whole 64-byte blocks; the second may only be called where the first is true. */
extern const uint32_t sha256_constants[64];
int sha256_native_available(void);
void sha256_native_blocks(uint32_t state[8], const uint8_t *data, size_t blocks);

#endif
