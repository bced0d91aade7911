package io.chengbao.review.review;

import java.util.UUID;

/** A township has begun to write. */
record DraftStarted(UUID reportId, UUID round, String township) {}
