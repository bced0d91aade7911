package io.chengbao.review.review;

import java.time.Instant;

/**
 * A township's response to a comment (修改说明), kept with it.
 *
 * @param revision the revision that it came with
 */
public record Answer(int revision, String text, String respondedBy, Instant respondedAt) {

    static Answer of(Response response, int revision) {
        return new Answer(
                revision, response.text(), response.respondedBy(), response.respondedAt());
    }
}
