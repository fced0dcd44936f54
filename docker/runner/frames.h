/* Frames to and from the host, and the values inside them. PROTOCOL.md is the contract. */
#ifndef FRAMES_H
#define FRAMES_H

#include <stddef.h>
#include <stdint.h>

#define PROTOCOL_VERSION 4
#define MAX_BODY (1u << 20)         /* of every frame but PUT */
#define MAX_PUT_BODY (1u << 30)     /* a stored file with its digest */

enum request { REQ_PUT = 1, REQ_DROP = 2, REQ_GET = 3, REQ_RUN = 4, REQ_BARE = 5, REQ_TEAM = 6, REQ_RUNS = 7 };
enum reply {
    REP_READY = 64,
    REP_DONE = 65,
    REP_DATA = 66,
    REP_RESULT = 67,
    REP_SAMPLES = 68,
    REP_ERROR = 69,
    REP_TEAM = 70,
};
enum error_code { ERR_REQUEST = 1, ERR_MISSING = 2, ERR_FULL = 3, ERR_TOO_BIG = 4 };

struct channel {
    int in_fd, out_fd;
    /* While replies are gathered, those that were not written yet. */
    int gathers;
    size_t gathered;
};

/* Reads exactly `size` bytes; at end of input the runner exits, since its host is gone. */
void channel_read(struct channel *channel, void *data, size_t size);
void channel_skip(struct channel *channel, uint64_t size);
void channel_write(struct channel *channel, const void *data, size_t size);

/* A body under construction. Writing past its end is a fatal error. */
struct writer {
    uint8_t *data;
    size_t size, capacity;
};

void put_u8(struct writer *writer, uint8_t value);
void put_u32(struct writer *writer, uint32_t value);
void put_u64(struct writer *writer, uint64_t value);
void put_bytes(struct writer *writer, const void *data, size_t size);
void put_string(struct writer *writer, const void *text, size_t size);

/* A body being read. A read past its end sets `bad` and gives zeros. */
struct reader {
    const uint8_t *data;
    size_t size, at;
    int bad;
};

uint8_t take_u8(struct reader *reader);
uint32_t take_u32(struct reader *reader);
uint64_t take_u64(struct reader *reader);
double take_f64(struct reader *reader);
const uint8_t *take_bytes(struct reader *reader, size_t size);
/* A string that ends with the only NUL in it; the pointer stays valid with the body. */
const char *take_string(struct reader *reader);

/*
 * From here to `send_gathered`, frames are written together, some 256 KiB at a time: each write
 * costs the engine and the host more than a short run does.
 */
void gather_frames(struct channel *channel);
void send_gathered(struct channel *channel);

/* Sends one frame: the length, the kind and the body. */
void send_frame(struct channel *channel, enum reply kind, const void *body, size_t size);
void send_error(struct channel *channel, enum error_code code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif
