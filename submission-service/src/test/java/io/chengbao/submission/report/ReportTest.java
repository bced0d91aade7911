package io.chengbao.submission.report;

import static io.chengbao.submission.report.ReportFixtures.NOW;
import static io.chengbao.submission.report.ReportFixtures.clean;
import static io.chengbao.submission.report.ReportFixtures.draft;
import static io.chengbao.submission.report.ReportFixtures.submitter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chengbao.submission.content.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTest {

    @Test
    void submitting_gives_a_receipt_that_names_township_and_chinese_year() {
        Report report = draft(clean());

        report.submit(submitter(), 42, NOW);

        assertThat(report.receipt())
                .isEqualTo(new Receipt("990127101-2027-000042", NOW, "0".repeat(64), 1));
    }

    @Test
    void blockers_stop_the_submission_and_change_nothing() {
        Report report = draft(ReportFixtures.withBlocker());

        assertThatExceptionOfType(ReportHasBlockers.class)
                .isThrownBy(() -> report.submit(submitter(), 42, NOW));

        assertThat(report.status()).isEqualTo(ReportStatus.DRAFT);
        assertThat(report.receipt()).isNull();
        assertThat(report.history()).hasSize(1);
    }

    @Test
    void a_text_that_no_event_can_carry_is_refused() {
        Report report = draft(ReportFixtures.enormous());

        assertThatExceptionOfType(ReportTooLarge.class)
                .isThrownBy(() -> report.submit(submitter(), 42, NOW));

        assertThat(report.status()).isEqualTo(ReportStatus.DRAFT);
    }

    @Test
    void a_draft_takes_another_content() {
        Report report = draft(ReportFixtures.withBlocker());
        Content mended = clean();

        report.replace(mended, submitter(), NOW);

        assertThat(report.content()).isSameAs(mended);
    }

    @ParameterizedTest
    @EnumSource(value = ReportStatus.class, names = "SUBMITTED", mode = EnumSource.Mode.EXCLUDE)
    void a_review_starts_only_on_what_was_submitted(ReportStatus status) {
        Report report = ReportFixtures.in(status);

        assertThatThrownBy(() -> report.apply(ReportFixtures.started(report)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(report.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(value = ReportStatus.class, names = "IN_REVIEW", mode = EnumSource.Mode.EXCLUDE)
    void only_what_is_in_review_is_approved(ReportStatus status) {
        Report report = ReportFixtures.in(status);

        assertThatThrownBy(
                        () ->
                                report.apply(
                                        new ReportApproved(report.id(), 1, "approver-990127", NOW)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(report.status()).isEqualTo(status);
    }

    @Test
    void a_decision_on_another_revision_is_not_mirrored() {
        Report report = ReportFixtures.in(ReportStatus.IN_REVIEW);

        assertThatThrownBy(
                        () ->
                                report.apply(
                                        new ReportApproved(report.id(), 2, "approver-990127", NOW)))
                .isInstanceOf(IllegalStateException.class);
    }
}
