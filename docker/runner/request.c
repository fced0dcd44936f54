#include "request.h"

#include <string.h>

enum flag { HAS_INPUT = 1, COMPARES = 2, KEEPS_STDOUT = 4 };
enum comparison_flag { CASE_SENSITIVE = 1, SPACE_SENSITIVE = 2, ABSOLUTE = 4, RELATIVE = 8 };

static void take_comparison(struct reader *body, struct comparison *comparison) {
    comparison->answer = take_bytes(body, SHA256_BYTES);
    uint8_t flags = take_u8(body);
    comparison->case_sensitive = (flags & CASE_SENSITIVE) != 0;
    comparison->space_sensitive = (flags & SPACE_SENSITIVE) != 0;
    comparison->has_absolute = (flags & ABSOLUTE) != 0;
    comparison->has_relative = (flags & RELATIVE) != 0;
    comparison->absolute = take_f64(body);
    comparison->relative = take_f64(body);
}

static int take_strings(struct reader *body, const char *strings[MAX_ARGS + 1]) {
    uint32_t count = take_u32(body);
    if (count > MAX_ARGS) return -1;
    for (uint32_t i = 0; i < count; i++) strings[i] = take_string(body);
    strings[count] = NULL;
    return (int)count;
}

const char *request_parse(struct reader *body, struct run_request *request) {
    request->limits.cpu_ns = take_u64(body);
    request->limits.wall_ns = take_u64(body);
    request->limits.memory_bytes = take_u64(body);
    request->limits.output_bytes = take_u64(body);
    request->limits.processes = take_u32(body);
    request->stdout_excerpt = take_u32(body);
    request->stderr_excerpt = take_u32(body);
    if (request->stdout_excerpt > MAX_EXCERPT || request->stderr_excerpt > MAX_EXCERPT) {
        return "an excerpt of more than 256 KiB";
    }
    uint8_t flags = take_u8(body);
    request->keep_stdout = (flags & KEEPS_STDOUT) != 0;
    request->input = flags & HAS_INPUT ? take_bytes(body, SHA256_BYTES) : NULL;
    request->compares = (flags & COMPARES) != 0;
    if (request->compares) take_comparison(body, &request->comparison);
    int args = take_strings(body, request->argv);
    if (args < 1) return "no arguments, or more than 256";
    if (strchr(request->argv[0], '/') == NULL) return "argv[0] is not a path: it has no slash";
    if (take_strings(body, request->envp) < 0) return "more than 256 environment variables";
    request->files = take_u32(body);
    if (request->files > MAX_FILES) return "more than 256 files";
    for (uint32_t i = 0; i < request->files; i++) {
        request->file[i].path = take_string(body);
        request->file[i].digest = take_bytes(body, SHA256_BYTES);
    }
    request->kept = take_u32(body);
    if (request->kept > MAX_KEPT) return "more than 16 files to keep";
    for (uint32_t i = 0; i < request->kept; i++) {
        request->keep[i].path = take_string(body);
        request->keep[i].max_bytes = take_u64(body);
    }
    request->exit_codes = take_u32(body);
    if (request->exit_codes > MAX_EXIT_CODES) return "more than 16 exit codes";
    request->exit_code = take_bytes(body, request->exit_codes);
    return body->bad || body->at != body->size ? "a body that is cut short or too long" : NULL;
}
