package io.chengbao.submission.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.submission.Asking;
import io.chengbao.submission.Tables;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command under one key, sent twice: the first answer again, and no effect. */
@QuarkusTest
class RepeatedCommandsTest {

    @Inject TestReports reports;
    @Inject Tables tables;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "REPLACE,            DRAFT,              submitter",
        "RESPOND,            RETURNED,           submitter",
        "CONFIRM_FOLLOW_UPS, DRAFT,              submitter",
        "WAIVE,              DRAFT,              submitter",
        "UNWAIVE,            DRAFT,              submitter",
        "SUBMIT,             DRAFT,              submitter",
        "REQUEST_SIGN_OFF,   DRAFT_FOR_SIGN_OFF, submitter",
        "SIGN_OFF,           AWAITING_SIGN_OFF,  signer",
        "REFUSE_SIGN_OFF,    AWAITING_SIGN_OFF,  signer",
        "WITHDRAW,           SUBMITTED,          submitter",
        "DISCARD,            DRAFT,              submitter",
    })
    void the_second_time_is_given_the_first_answer(Verb verb, Situation situation, String role) {
        UUID report = reports.in(situation);
        String person = role.equals("signer") ? TestTownship.SIGNER : TestTownship.SUBMITTER;
        String key = UUID.randomUUID().toString();

        Response first = verb.send(keyed(person, key), report);
        String after = state(report);
        Response second = verb.send(keyed(person, key), report);

        assertThat(first.statusCode()).isBetween(200, 204);
        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(state(report)).isEqualTo(after);
    }

    @Test
    void every_command_is_tried() throws NoSuchMethodException {
        CsvSource tried =
                RepeatedCommandsTest.class
                        .getDeclaredMethod(
                                "the_second_time_is_given_the_first_answer",
                                Verb.class,
                                Situation.class,
                                String.class)
                        .getAnnotation(CsvSource.class);

        assertThat(Arrays.stream(tried.value()).map(row -> row.split(",")[0].strip()))
                .containsExactlyElementsOf(Arrays.stream(Verb.values()).map(Verb::name).toList());
    }

    private static RequestSpecification keyed(String person, String key) {
        return Asking.as(person).header("Idempotency-Key", key);
    }

    /** What a second effect would have to change. */
    private String state(UUID report) {
        return tables.text(
                """
                select r.status || ' ' || r.version || ' ' || r.event_count || ' '
                    || (select count(*) from report_history h where h.report_id = r.id)
                    || ' ' || (select count(*) from revision v where v.report_id = r.id)
                from report r where r.id = ?""",
                report);
    }
}
