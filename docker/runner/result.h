/* All that a run is and finds out, and how the host is told. */
#ifndef RESULT_H
#define RESULT_H

#include "compare.h"
#include "digest.h"
#include "request.h"
#include "watch.h"

/* As the host reads them; see PROTOCOL.md. */
enum status { OK, TLE, ILE, MLE, OLE, RTE, SV, JE };

struct kept {
    const char *path;
    uint8_t digest[SHA256_BYTES];
    uint64_t bytes;
};

/* All that a run needs and finds out. */
struct run {
    struct run_request request;
    int in_fd, out_fd, err_fd, answer_fd;
    struct watch watch;
    enum status status;
    struct output_digest out, err;
    enum { NOT_COMPARED, EQUAL, DIFFERENT } compared;
    char message[COMPARE_MESSAGE_BYTES];
    struct kept kept[MAX_KEPT + 1];
    uint32_t kept_count;
    char fault[256];
};

/* Writes the body of a RESULT. The captured output must still be open. */
void result_write(const struct run *run, uint64_t service_ns, struct writer *reply);

#endif
