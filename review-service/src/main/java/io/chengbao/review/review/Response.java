package io.chengbao.review.review;

import java.time.Instant;
import java.util.UUID;

/** 修改说明: what the township says to one comment, as its resubmission brings it. */
record Response(UUID commentId, String text, String respondedBy, Instant respondedAt) {}
