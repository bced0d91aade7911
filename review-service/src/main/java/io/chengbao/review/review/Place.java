package io.chengbao.review.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Where a review stands in lists, which are sorted by due time; also the key to page on from. */
public record Place(Instant dueAt, UUID reportId) {

    /** PostgreSQL sorts ids byte by byte, {@link UUID#compareTo} by two signed numbers. */
    static final Comparator<Place> ORDER =
            Comparator.comparing(Place::dueAt).thenComparing(place -> place.reportId.toString());

    public static Place of(Review review) {
        return new Place(review.dueAt(), review.reportId());
    }

    public static Place read(List<String> key) {
        return new Place(Instant.parse(key.get(0)), UUID.fromString(key.get(1)));
    }

    public List<String> key() {
        return List.of(dueAt.toString(), reportId.toString());
    }
}
