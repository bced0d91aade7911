package io.chengbao.review.copying;

import java.util.UUID;

/**
 * A text that is in the index.
 *
 * @param number its own; the next text of the same report has another
 */
record Source(int number, UUID reportId, int revision, UUID round, String township) {}
