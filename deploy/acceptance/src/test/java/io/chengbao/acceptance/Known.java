package io.chengbao.acceptance;

import static org.awaitility.Awaitility.await;

import io.chengbao.local.PartName;
import io.chengbao.local.client.Api;
import io.chengbao.local.client.Rounds;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Rounds that submission-service has heard of, so that townships can hand in. */
final class Known {

    private static final Duration SOON = Duration.ofSeconds(30);

    private Known() {}

    static UUID round(Api api, String purpose, List<String> townships) {
        UUID round = new Rounds(api).open(purpose, townships).id();
        String submitter = "submitter-" + townships.get(0);
        await().atMost(SOON)
                .until(
                        () ->
                                api.get(submitter, PartName.SUBMISSION, "/rounds/" + round).status()
                                        == 200);
        return round;
    }
}
