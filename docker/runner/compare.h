/* Compares an output with an answer the way the ICPC package format's default validator does. */
#ifndef COMPARE_H
#define COMPARE_H

#include "request.h"

#define COMPARE_MESSAGE_BYTES 256

/*
 * 1 when the output is right; else 0, and `message` says where they first differ.
 *
 * Tokens are compared one by one, byte for byte or with ASCII case ignored. With a tolerance, a
 * decimal number in the answer matches a decimal number within either tolerance; relative means
 * relative to the answer. White space matters only when `space_sensitive`: then it must be the
 * same too, but one newline at the very end may be there or not.
 */
int compare_outputs(int output_fd, int answer_fd, const struct comparison *how,
                    char message[COMPARE_MESSAGE_BYTES]);

/* Reads a decimal number: sign, digits with an optional point, exponent. No hex, inf or nan. */
int parse_decimal(const char *text, long double *value);

#endif
