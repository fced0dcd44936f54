/* The content-addressed store: read-only, root-owned files named by their SHA-256. */
#ifndef STORE_H
#define STORE_H

#include <stdint.h>

#include "frames.h"
#include "runner.h"
#include "sha256.h"

#define STORE_NAME_BYTES (2 * SHA256_BYTES + 1)

void store_name(const uint8_t digest[SHA256_BYTES], char name[STORE_NAME_BYTES]);

/* Opens a stored file for reading; -1 with errno ENOENT when it is not there. */
int store_open(const struct places *places, const uint8_t digest[SHA256_BYTES]);

/* A new file without a name, which only root can reach; -1 when the store is full. */
int store_new(const struct places *places, mode_t mode);

/* Names a finished file. Its content never changes again: no program may write it. */
int store_adopt(const struct places *places, int fd, const uint8_t digest[SHA256_BYTES]);

/* Copies `source` (a regular file of `size` bytes) into the store; 0, or -1 with errno. */
int store_copy(const struct places *places, int source, uint64_t size, uint8_t digest[SHA256_BYTES]);

/* The requests PUT, DROP and GET, with their replies. `size` is what remains of the frame. */
void handle_put(const struct places *places, struct channel *channel, uint64_t size);
void handle_drop(const struct places *places, struct channel *channel, struct reader *body);
void handle_get(const struct places *places, struct channel *channel, struct reader *body);

#endif
