#define _GNU_SOURCE
#include "team.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "box.h"
#include "fifos.h"
#include "hangups.h"
#include "member.h"
#include "meter.h"
#include "spawn.h"
#include "team_request.h"
#include "team_watch.h"

#define MAX_REPLY (2u << 20)

static struct team_request request;
static struct member members[MAX_MEMBERS];
static struct apart apart[MAX_MEMBERS];
static char fifo_paths[MAX_CHANNELS][FIFO_PATH_BYTES];
/* Of channels that are standard streams at both ends, and so need no path; else -1. */
static int pipe_fds[MAX_CHANNELS][2];
static struct team_watch watch;
static struct hangups hangups;

static const char *const boxes[MAX_MEMBERS] = {
    "manager", "program0", "program1", "program2", "program3", "program4", "program5", "program6", "program7",
};

static int is_pipe(uint32_t channel) {
    const struct pipe_between *between = &request.channel[channel];
    return request.out_channel[between->from] == (int)channel && request.in_channel[between->to] == (int)channel;
}

/* An anonymous pipe belongs to nobody who could open it by another way; /dev/stdin has to work. */
static void make_pipe(int fds[2]) {
    if (pipe2(fds, O_CLOEXEC) != 0 || fchmod(fds[0], 0666) != 0) die("making a pipe: %s", strerror(errno));
}

static void watch_pipe(uint32_t channel) {
    char path[64];
    snprintf(path, sizeof path, "/proc/self/fd/%d", pipe_fds[channel][0]);
    hangups_watch(&hangups, channel, path);
}

static void make_channels(uid_t first_id) {
    for (uint32_t i = 0; i < request.channels; i++) {
        const struct pipe_between *between = &request.channel[i];
        gid_t group = first_id + FIRST_CHANNEL_ID + i;
        pipe_fds[i][0] = pipe_fds[i][1] = -1;
        if (is_pipe(i)) {
            make_pipe(pipe_fds[i]);
            watch_pipe(i);
            continue;
        }
        fifo_path(between->name, fifo_paths[i]);
        fifo_make(between->name, group);
        hangups_watch(&hangups, i, fifo_paths[i]);
        for (int end = 0; end < 2; end++) {
            struct apart *one = &apart[end == 0 ? between->from : between->to];
            one->fifo[one->fifos] = between->name;
            one->group[one->fifos++] = group;
        }
    }
}

static void close_pipes(void) {
    for (uint32_t i = 0; i < request.channels; i++) {
        for (int end = 0; end < 2; end++) {
            if (pipe_fds[i][end] >= 0) close(pipe_fds[i][end]);
            pipe_fds[i][end] = -1;
        }
    }
}

static void remove_channels(void) {
    close_pipes();
    hangups_end(&hangups);
    for (uint32_t i = 0; i < request.channels; i++) {
        if (!is_pipe(i)) fifo_remove(request.channel[i].name);
    }
}

static void make_members(const struct places *slot) {
    for (uint32_t i = 0; i < request.members; i++) {
        struct places places = *slot;
        places.uid = slot->uid + FIRST_MEMBER_ID + i;
        places.box = boxes[i];
        box_make(&places);
        member_begin(&members[i], &places, &request.program[i],
                     i == MANAGER ? &request.manager_limits : &request.limits);
        memset(&apart[i], 0, sizeof apart[i]);
    }
}

/* What lies in a box counts as its member's memory. */
static void remove_boxes(void) {
    for (uint32_t i = 0; i < request.members; i++) {
        struct member *member = &members[i];
        uint64_t held_bytes = 0;
        box_remove(&member->places, &held_bytes);
        at_least(&member->memory_bytes, (int64_t)held_bytes);
        int ended_well = member->status == OK && !watch.mate[i].cut;
        if (!ended_well || member->memory_bytes <= member->limits->memory_bytes) continue;
        member->status = MLE;
        member->kept_count = 0;
    }
}

static void keep_outputs(void) {
    for (uint32_t i = 0; i < request.members; i++) {
        if (members[i].status == OK && !watch.mate[i].cut) member_keep_stdout(&members[i]);
    }
}

static int prepare(struct runner *runner) {
    for (uint32_t i = 0; i < request.members; i++) {
        int captures = request.out_channel[i] == NO_CHANNEL;
        if (member_prepare(&members[i], &runner->channel, captures) != 0) return -1;
    }
    return 0;
}

static void describe(uint32_t i, struct spawn *spawn) {
    int in = request.in_channel[i], out = request.out_channel[i];
    *spawn = (struct spawn){.places = &members[i].places,
                            .limits = members[i].limits,
                            .argv = request.program[i].argv,
                            .envp = request.program[i].envp,
                            .in_fd = in == NO_CHANNEL ? members[i].in_fd : pipe_fds[in][0],
                            .out_fd = out == NO_CHANNEL ? members[i].out_fd : pipe_fds[out][1],
                            .err_fd = members[i].err_fd,
                            .apart = &apart[i]};
    apart[i].in_fifo = in == NO_CHANNEL || is_pipe((uint32_t)in) ? NULL : fifo_paths[in];
    apart[i].out_fifo = out == NO_CHANNEL || is_pipe((uint32_t)out) ? NULL : fifo_paths[out];
}

/* Starts all members at once; whoever can't be started ends the team. */
static void execute(struct runner *runner, struct spawn *spawns) {
    watch.places = &runner->places;
    watch.cgroup = &runner->cgroup;
    watch.request = &request;
    watch.hangups = &hangups;
    watch.host_fd = runner->channel.in_fd;
    watch.members = request.members;
    for (uint32_t i = 0; i < request.members; i++) {
        describe(i, &spawns[i]);
        watch.mate[i] =
            (struct mate){.member = &members[i], .spawn = &spawns[i], .ended_fd = -1, .order = NO_ORDER};
    }
    team_watch_begin(&watch);
    for (uint32_t i = 0; i < request.members && !watch.ending; i++) {
        pid_t pid = spawn_member(&spawns[i]);
        if (pid < 0) watch.ending = 1;
        else team_watch_started(&watch, i, pid);
    }
    close_pipes();
    team_watch_run(&watch);
    runner->oom_kills = cgroup_oom_kills(&runner->cgroup);
}

static enum status judge(const struct mate *mate) {
    struct member *member = mate->member;
    if (mate->spawn->error != 0) return member_not_started(member, mate->spawn);
    if (mate->blamed != OK) return mate->blamed;
    if (mate->cut || mate->pid == 0) return OK;
    return member->memory_bytes > member->limits->memory_bytes ? MLE : member_ending(member);
}

static void finish(struct mate *mate) {
    struct member *member = mate->member;
    member->cpu_ns = mate->reaped_cpu_ns;
    member->status = judge(mate);
    digest_output(member->err_fd, &member->err);
    if (member->captures) {
        digest_output(member->out_fd, &member->out);
        digest_tokens(member->out_fd, member->out.tokens);
    }
    if (member->status == OK && !mate->cut) member_keep_files(member);
}

static void answer(struct runner *runner, uint64_t received_ns) {
    static uint8_t reply_bytes[MAX_REPLY];
    struct writer reply = {reply_bytes, 0, sizeof reply_bytes};
    put_u64(&reply, watch.cpu_ns);
    put_u64(&reply, watch.wall_ns);
    put_u8(&reply, (uint8_t)watch.held_up);
    put_u8(&reply, (uint8_t)watch.stood_still);
    put_u32(&reply, request.members);
    for (uint32_t i = 0; i < request.members; i++) {
        member_write(&members[i], &reply);
        put_u8(&reply, (uint8_t)(watch.mate[i].cut || watch.mate[i].pid == 0));
        put_u32(&reply, watch.mate[i].order);
    }
    put_u64(&reply, monotonic_ns() - received_ns);
    send_frame(&runner->channel, REP_TEAM, reply.data, reply.size);
}

/* Memory that the runner and the children that it forks both see. */
static struct spawn *shared_spawns(void) {
    size_t size = MAX_MEMBERS * sizeof(struct spawn);
    void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) die("no memory to share: %s", strerror(errno));
    return memory;
}

void handle_team(struct runner *runner, struct reader *body, uint64_t received_ns) {
    static struct spawn *spawns;
    if (spawns == NULL) spawns = shared_spawns();
    const char *wrong = team_parse(body, &request);
    if (wrong != NULL) {
        send_error(&runner->channel, ERR_REQUEST, "a TEAM request with %s", wrong);
        return;
    }
    make_members(&runner->places);
    hangups_begin(&hangups, runner->hangups_fd);
    make_channels(runner->places.uid);
    int prepared = prepare(runner) == 0;
    if (prepared) {
        execute(runner, spawns);
        for (uint32_t i = 0; i < request.members; i++) finish(&watch.mate[i]);
    }
    remove_channels();
    remove_boxes();
    if (prepared) {
        keep_outputs();
        answer(runner, received_ns);
    }
    for (uint32_t i = 0; i < request.members; i++) member_close(&members[i]);
}
