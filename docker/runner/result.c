#define _GNU_SOURCE
#include "result.h"

#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void put_excerpt(struct writer *reply, int fd, uint32_t bytes) {
    static uint8_t excerpt[MAX_EXCERPT];
    ssize_t got = bytes == 0 ? 0 : pread(fd, excerpt, bytes, 0);
    put_string(reply, excerpt, got > 0 ? (size_t)got : 0);
}

void result_write(const struct run *run, uint64_t service_ns, struct writer *reply) {
    const struct watch *watch = &run->watch;
    int ran = run->status != JE, exited = ran && WIFEXITED(watch->wait_status);
    int signaled = ran && WIFSIGNALED(watch->wait_status);
    put_u8(reply, (uint8_t)run->status);
    put_u32(reply, exited ? (uint32_t)WEXITSTATUS(watch->wait_status) : UINT32_MAX);
    put_u32(reply, signaled ? (uint32_t)WTERMSIG(watch->wait_status) : 0);
    put_u64(reply, watch->cpu_ns);
    put_u64(reply, watch->wall_ns);
    put_u64(reply, watch->memory_bytes);
    put_u64(reply, service_ns);
    put_u64(reply, run->out.bytes);
    put_bytes(reply, run->out.raw, SHA256_BYTES);
    put_bytes(reply, run->out.tokens, SHA256_BYTES);
    put_excerpt(reply, run->out_fd, run->request.stdout_excerpt);
    put_u64(reply, run->err.bytes);
    put_bytes(reply, run->err.raw, SHA256_BYTES);
    put_excerpt(reply, run->err_fd, run->request.stderr_excerpt);
    put_u8(reply, (uint8_t)run->compared);
    put_string(reply, run->message, strlen(run->message));
    put_u32(reply, run->kept_count);
    for (uint32_t i = 0; i < run->kept_count; i++) {
        put_string(reply, run->kept[i].path, strlen(run->kept[i].path));
        put_bytes(reply, run->kept[i].digest, SHA256_BYTES);
        put_u64(reply, run->kept[i].bytes);
    }
    put_string(reply, run->fault, strlen(run->fault));
    put_u8(reply, ran && watch->idle);
}
