package io.chengbao.submission.report;

import java.time.Instant;
import java.util.UUID;

/**
 * 修改说明: what the township answers to one of the county's comments. Also the form in which the event
 * has it.
 */
record Response(UUID commentId, String text, String respondedBy, Instant respondedAt) {}
