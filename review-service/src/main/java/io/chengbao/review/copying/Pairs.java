package io.chengbao.review.copying;

import io.chengbao.review.review.Review;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which reports have passages in common. */
@ApplicationScoped
class Pairs implements PanacheRepositoryBase<Pair, Pair.Key> {

    /** Sorts before every id. */
    private static final UUID NIL = new UUID(0, 0);

    private final Index index;

    Pairs(Index index) {
        this.index = index;
    }

    /** Writes pairs of a source, except with what is no longer said. */
    void write(Source source, List<Source> compared, List<Pair> found) {
        Set<Integer> current =
                index.holdCurrent(
                        Stream.concat(Stream.of(source), compared.stream())
                                .map(Source::number)
                                .toList());
        Map<UUID, Source> sources =
                Stream.concat(Stream.of(source), compared.stream())
                        .collect(Collectors.toMap(Source::reportId, Function.identity()));
        found.stream()
                .filter(pair -> current.contains(sources.get(pair.reportId()).number()))
                .filter(pair -> current.contains(sources.get(pair.otherId()).number()))
                .forEach(this::write);
    }

    /** Of two that search at once the second finds what the first has written. */
    private void write(Pair pair) {
        delete("reportId = ?1 and otherId = ?2", pair.reportId(), pair.otherId());
        persist(pair);
    }

    /** In the order of the others' ids, which says nothing; for whoever has the review. */
    List<Pair> page(Review review, Optional<UUID> after, int rows) {
        return find(
                        "reportId = ?1 and otherId > ?2 order by otherId",
                        review.reportId(),
                        after.orElse(NIL))
                .page(0, rows)
                .list();
    }
}
