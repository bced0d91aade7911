package io.chengbao.local.bench;

import java.util.UUID;

/**
 * A report that is ready to be submitted.
 *
 * @param token of its township's submitter
 */
record Draft(UUID id, String token) {

    String submissionPath() {
        return "/api/v1/reports/" + id + "/submission";
    }
}
