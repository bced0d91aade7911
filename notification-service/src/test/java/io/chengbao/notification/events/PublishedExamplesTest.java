package io.chengbao.notification.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chengbao.notification.testing.County;
import io.chengbao.notification.testing.Notified;
import io.chengbao.notification.testing.OtherServices;
import io.chengbao.platform.testing.Contract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PublishedExamplesTest {

    @Inject OtherServices others;
    @Inject ObjectMapper json;

    @ParameterizedTest
    @CsvSource({
        "review,     RoundOpened,       round,    submitter-990127101",
        "review,     RoundExtended,     round,    submitter-990127101",
        "review,     NothingToReport,   round,    submitter-990127102",
        "submission, SignOffRequested,  reportId, signer-990127101",
        "submission, SignOffRefused,    reportId, submitter-990127101",
        "submission, ReportSubmitted,   reportId, approver-990127",
        "review,     ReviewStarted,     reportId, submitter-990127101",
        "review,     ReportReturned,    reportId, signer-990127101",
        "review,     ReviewReopened,    reportId, signer-990127101",
        "review,     ReportApproved,    reportId, submitter-990127101",
        "review,     WithdrawalGranted, reportId, submitter-990127101",
        "review,     WithdrawalRefused, reportId, submitter-990127101"
    })
    void an_event_as_its_producer_publishes_it_is_told(
            String service, String event, String subject, String person) throws IOException {
        County sample = County.sample();
        sample.imports(sample.everybody()).statusCode(200);
        // Most examples tell of the same report; here each has one of its own.
        UUID own = UUID.randomUUID();
        ObjectNode example = (ObjectNode) json.readTree(Contract.of(event).example());
        example.put(subject, own.toString());

        others.send(service, event, own, 1, UUID.randomUUID(), example);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(Notified.inboxOf(person))
                                        .extracting(item -> item.get("event"))
                                        .contains(event));
    }
}
