package io.chengbao.review.copying;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.review.testing.County;
import io.chengbao.review.testing.Race;
import io.chengbao.review.testing.Race.Ending;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two reports with one passage, worked off by two replicas at once, many times each. */
@QuarkusTest
@Tag("races")
class CopyRacesTest {

    private static final String WORDS = "龙潭片区统筹推进果园改造与冷链建设新建分拣中心两处带动三百户增收致富";

    @Inject County county;
    @Inject CopySearch search;
    @Inject Sources sources;

    private final Race race = new Race();
    private UUID first;
    private UUID second;

    @BeforeEach
    void submitTwo() {
        UUID round = county.openRound();
        first = county.submittedReport(round, event -> event.replace("全镇新修水渠", WORDS));
        second =
                county.submittedReport(
                        round,
                        event ->
                                event.replace("全镇新修水渠", WORDS)
                                        .replace(
                                                "\"township\": \"990127101\"",
                                                "\"township\": \"990127102\""));
        sources.awaitSearched(first);
        sources.awaitSearched(second);
    }

    @AfterEach
    void stop() {
        race.close();
        sources.setStatus(first, "WAITING");
        sources.forget(first);
        sources.forget(second);
    }

    @Test
    void a_pair_is_found_when_both_come_in_at_once() {
        for (int i = 0; i < Race.TIMES; i++) {
            sources.forget(first);
            sources.forget(second);

            List<Ending> endings = race.run(replica(first), replica(second));

            assertThat(endings).allMatch(Ending::won);
            assertThat(sources.pairs(first, second)).isEqualTo(1);
            assertThat(sources.pairs(second, first)).isEqualTo(1);
        }
    }

    @Test
    void no_pair_is_left_of_a_report_that_is_withdrawn_while_another_is_searched()
            throws Exception {
        for (int i = 0; i < Race.TIMES; i++) {
            sources.forget(second);
            sources.setStatus(first, "WAITING");
            replica(first).call();
            sources.setStatus(first, "WITHDRAWN");

            List<Ending> endings = race.run(replica(first), replica(second));

            assertThat(endings).allMatch(Ending::won);
            assertThat(sources.count(first)).isZero();
            assertThat(sources.pairs(first, second)).isZero();
            assertThat(sources.pairs(second, first)).isZero();
        }
    }

    private Callable<Void> replica(UUID report) {
        return worker(sources.searchLater(report));
    }

    private Callable<Void> worker(long id) {
        return () -> {
            QuarkusTransaction.requiringNew().run(() -> search.index(id));
            QuarkusTransaction.requiringNew().run(() -> search.search(id));
            return null;
        };
    }
}
