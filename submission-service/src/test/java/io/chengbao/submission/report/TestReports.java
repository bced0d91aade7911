package io.chengbao.submission.report;

import static io.chengbao.submission.report.ReportFixtures.signer;
import static io.chengbao.submission.report.ReportFixtures.submitter;

import io.chengbao.platform.caller.Caller;
import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.content.CheckedFile;
import io.chengbao.submission.content.HandedFile;
import io.chengbao.submission.round.RoundClosed;
import io.chengbao.submission.round.RoundOpened;
import io.chengbao.submission.round.Rounds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Stored reports in every situation, made by the service's own commands without HTTP and topic. */
@ApplicationScoped
class TestReports {

    /** A suggestion of the county, so that nothing has to be answered. */
    static final Comment COMMENT = ReportFixtures.suggestion();

    /** A blocker that the content has. */
    static final String FINDING =
            ReportFixtures.content("{}", List.of(missingPart())).knownFindings().get(0).id();

    /** What every report is made of at first. */
    static final String CONTENT = "draft";

    private static final int BATCH = 50;

    private final Rounds rounds;
    private final Reports reports;
    private final DraftCommands drafts;
    private final HandInCommands townships;

    TestReports(Rounds rounds, Reports reports, DraftCommands drafts, HandInCommands townships) {
        this.rounds = rounds;
        this.reports = reports;
        this.drafts = drafts;
        this.townships = townships;
    }

    /** Its one blocker may stand, so that nothing but the situation is in the way. */
    UUID in(Situation situation) {
        UUID round = opensRound(situation.hasSignOff());
        UUID report = draftIn(round, situation.hasSignOff());
        switch (situation) {
            case DRAFT, DRAFT_FOR_SIGN_OFF -> {}
            case DRAFT_OF_CLOSED_ROUND -> close(round);
            case WITHDRAWN -> {
                submit(report);
                run(() -> townships.withdraw(report, null, submitter()));
                withdrawalIsGranted(report);
            }
            case AWAITING_SIGN_OFF -> requestSignOff(report);
            case AWAITING_SIGN_OFF_OF_CLOSED_ROUND -> {
                requestSignOff(report);
                close(round);
            }
            case AWAITING_SECOND_SIGN_OFF -> {
                returned(report, false);
                requestSignOff(report);
            }
            case SUBMITTED -> submit(report);
            case WITHDRAWAL_REQUESTED -> {
                submit(report);
                run(() -> townships.withdraw(report, null, submitter()));
            }
            case IN_REVIEW -> inReview(report);
            case RETURNED, RETURNED_FOR_SIGN_OFF -> returned(report, false);
            case RETURNED_FOR_WORDING -> returned(report, true);
            case APPROVED -> {
                inReview(report);
                apply(report, one -> one.apply(ReportFixtures.approved(one)));
            }
            case DISCARDED -> run(() -> drafts.discard(report, submitter()));
        }
        return report;
    }

    /** As many, each in a round of its own; made in few transactions, for races need many. */
    Stream<UUID> manyIn(Situation situation, int count) {
        return inBatches(count, () -> in(situation));
    }

    Stream<UUID> manyRounds(int count) {
        return inBatches(count, () -> opensRound(false));
    }

    private static Stream<UUID> inBatches(int count, Supplier<UUID> making) {
        return IntStream.range(0, count / BATCH)
                .boxed()
                .flatMap(
                        batch ->
                                call(() -> Stream.generate(making).limit(BATCH).toList()).stream());
    }

    UUID opensRound(boolean signOff) {
        UUID round = UUID.randomUUID();
        RoundOpened opened =
                new RoundOpened(
                        round,
                        "990127",
                        "2026年度乡镇工作总结",
                        "ANNUAL_SUMMARY",
                        "2026",
                        "青禾县人民政府办公室",
                        "GOVERNMENT",
                        Instant.parse("2026-12-31T10:00:00Z"),
                        signOff,
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(
                                new RoundOpened.Township(TestCounty.TOWNSHIP, "青禾镇"),
                                new RoundOpened.Township(TestCounty.NEIGHBOUR, "白石乡")));
        run(() -> rounds.opened(opened));
        return round;
    }

    UUID draftIn(UUID round, boolean signOff) {
        UUID report = upload(round, CONTENT, submitter());
        Caller waiving = signOff ? signer() : submitter();
        run(() -> drafts.waive(report, List.of(FINDING), "已并入各节。", waiving));
        return report;
    }

    /**
     * @param sha256 of what was handed in, as somebody says
     */
    UUID upload(UUID round, String sha256, Caller by) {
        return call(() -> drafts.upload(round, file(sha256), by).report().id());
    }

    void replace(UUID report, String sha256) {
        run(() -> drafts.replace(report, "*", file(sha256), submitter()));
    }

    void submit(UUID report) {
        run(() -> townships.submit(report, submitter()));
    }

    void requestSignOff(UUID report) {
        run(() -> townships.requestSignOff(report, submitter()));
    }

    void close(UUID round) {
        run(() -> rounds.closed(new RoundClosed(round)));
    }

    private void inReview(UUID report) {
        if (call(() -> reports.lockForEvent(report).round().hasSignOff())) {
            requestSignOff(report);
            run(() -> townships.signOff(report, ANY, ANY, signer()));
        } else {
            submit(report);
        }
        apply(report, one -> one.apply(ReportFixtures.started(one)));
    }

    private void returned(UUID report, boolean wordingOnly) {
        inReview(report);
        apply(report, one -> one.apply(ReportFixtures.returned(one, wordingOnly, COMMENT)));
    }

    void withdrawalIsGranted(UUID report) {
        apply(report, one -> one.apply(ReportFixtures.withdrawalGranted(one)));
    }

    /** As the events of the county's side do it. */
    void apply(UUID report, Consumer<Report> event) {
        run(() -> event.accept(reports.lockForEvent(report)));
    }

    static void run(Runnable command) {
        QuarkusTransaction.joiningExisting().run(command);
    }

    static <T> T call(Supplier<T> command) {
        return QuarkusTransaction.joiningExisting().call(command::get);
    }

    static final Optional<String> ANY = Optional.empty();

    private static CheckedFile file(String sha256) {
        HandedFile file = HandedFile.ofText("青禾镇工作总结", "一切平稳。");
        Document read = new Document(null, List.of(), List.of(new Paragraph("p", 1, "一切平稳。")));
        return new CheckedFile(
                file,
                sha256,
                Analysis.of(read),
                List.of(missingPart()),
                List.of(ReportFixtures.followUp()),
                List.of());
    }

    private static Finding missingPart() {
        return Finding.ofWholeDocument(
                "required-part",
                Severity.BLOCKER,
                new Sentence("缺少“下步打算”部分", "The part “下步打算” is missing"),
                null);
    }
}
