/* Token digests of stored files, such as answers, which many programs are compared with. */
#ifndef TOKEN_MEMO_H
#define TOKEN_MEMO_H

#include "sha256.h"

/* Digest of the tokens of the stored file open as `fd`, which its own digest `name` names. */
void stored_tokens(const uint8_t name[SHA256_BYTES], int fd, uint8_t tokens[SHA256_BYTES]);

#endif
