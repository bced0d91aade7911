package io.chengbao.review.copying;

import io.chengbao.reading.document.Document;
import io.chengbao.review.copying.Searches.Search;
import io.chengbao.review.review.HandedInText;
import io.chengbao.review.review.Reviews;
import io.chengbao.review.round.Rounds;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * Finds out what a report that came in has in common with others.
 *
 * <p>Not in the transaction that made the review visible: to lay a report beside twenty others
 * takes longer than all the rest of that, and a fault here must not keep a receipted report from
 * the county. That transaction writes a row (see {@link Searches}); every replica looks for rows
 * each second and takes, one after the other, those that nobody holds. A replica that dies leaves
 * its row to the next.
 *
 * <p>A row is worked off in two transactions: the first lays down the report's prints, the second
 * searches for those of others. Of two reports that come in at once the one whose prints are
 * committed later finds the other, for it begins to search only then; no lock is needed for that.
 *
 * <p>Nobody waits for it as people wait for a page and the township for its receipt, so after each
 * search it rests for as long as that took: where a whole county hands in within an hour, it has
 * half of one processor and no more.
 */
@ApplicationScoped
class CopySearch {

    private static final Logger LOG = Logger.getLogger(CopySearch.class);

    private static final int REST = 1;
    private static final Duration LONGEST_REST = Duration.ofSeconds(1);

    private final Searches searches;
    private final Index index;
    private final Pairs pairs;
    private final Reviews reviews;
    private final Rounds rounds;
    private final Timer duration;

    CopySearch(
            Searches searches,
            Index index,
            Pairs pairs,
            Reviews reviews,
            Rounds rounds,
            MeterRegistry registry) {
        this.searches = searches;
        this.index = index;
        this.pairs = pairs;
        this.reviews = reviews;
        this.rounds = rounds;
        this.duration =
                Timer.builder("chengbao.copying.search")
                        .description("To find whom a report has passages in common with, and which")
                        .register(registry);
    }

    @Scheduled(
            every = "1s",
            identity = "copy-search",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void workOff() {
        List<Long> due = searches.due();
        while (!due.isEmpty()) {
            due.forEach(this::workOffAndRest);
            due = searches.due();
        }
    }

    private void workOffAndRest(long id) {
        long begun = System.nanoTime();
        workOff(id);
        long rest = REST * (System.nanoTime() - begun);
        LockSupport.parkNanos(Math.min(rest, LONGEST_REST.toNanos()));
    }

    private void workOff(long id) {
        try {
            inTransaction(() -> index(id));
            duration.record(() -> inTransaction(() -> search(id)));
        } catch (RuntimeException e) {
            LOG.warnf(e, "not searched for copies yet, trying again: search=%d", id);
            inTransaction(() -> searches.putOff(id));
        }
    }

    void index(long id) {
        searches.lockIfFree(id)
                .filter(search -> !search.indexed())
                .ifPresent(
                        search -> {
                            index.follow(search.reportId());
                            searches.indexed(search);
                        });
    }

    void search(long id) {
        searches.lockIfFree(id)
                .filter(Search::indexed)
                .ifPresent(
                        search -> {
                            index.source(search.reportId()).ifPresent(this::findPairs);
                            searches.done(search);
                        });
    }

    private void findPairs(Source source) {
        HandedInText text =
                reviews.text(source.reportId())
                        .filter(now -> now.origin().revision() == source.revision())
                        .orElse(null);
        if (text == null) {
            // It has changed again, and the row of that change is there.
            return;
        }
        Document document = Prints.of(text.document());
        List<Hit> hits = index.hits(Prints.of(document), source);
        Found found =
                Found.of(
                        source,
                        hits,
                        index.sources(
                                hits.stream()
                                        .filter(hit -> !hit.isEverybodys())
                                        .flatMap(hit -> hit.sources().stream())
                                        .distinct()
                                        .toList()),
                        index.count(source.round()) - 1);
        List<Source> candidates = found.candidates();
        if (!candidates.isEmpty()) {
            pairs.write(source, candidates, compared(text, document, found));
        }
    }

    private List<Pair> compared(HandedInText text, Document document, Found found) {
        Comparison comparison = new Comparison(text, document);
        List<Pair> common = new ArrayList<>();
        for (Source candidate : found.candidates()) {
            reviews.text(candidate.reportId())
                    .filter(other -> other.origin().revision() == candidate.revision())
                    .map(other -> comparison.with(other, found, rounds::townshipNames))
                    .ifPresent(common::addAll);
        }
        return common;
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
