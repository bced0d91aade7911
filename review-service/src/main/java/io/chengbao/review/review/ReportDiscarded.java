package io.chengbao.review.review;

import java.util.UUID;

/** A township has thrown its draft away. */
record ReportDiscarded(UUID reportId, UUID round, String township) {}
