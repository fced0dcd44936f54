#include "token_memo.h"

#include <string.h>

#include "digest.h"

#define ENTRIES 1024

struct entry {
    int known;
    uint8_t name[SHA256_BYTES], tokens[SHA256_BYTES];
};

void stored_tokens(const uint8_t name[SHA256_BYTES], int fd, uint8_t tokens[SHA256_BYTES]) {
    static struct entry entries[ENTRIES];
    struct entry *entry = &entries[(name[0] << 8 | name[1]) % ENTRIES];
    if (!entry->known || memcmp(entry->name, name, SHA256_BYTES) != 0) {
        digest_tokens(fd, entry->tokens);
        memcpy(entry->name, name, SHA256_BYTES);
        entry->known = 1;
    }
    memcpy(tokens, entry->tokens, SHA256_BYTES);
}
