package io.chengbao.review.copying;

import io.chengbao.platform.caller.Scope;
import io.chengbao.platform.page.Page;
import io.chengbao.platform.page.PageRequest;
import io.chengbao.review.review.Review;
import io.chengbao.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What may be read of a report's pairs; for whoever has the review. */
@ApplicationScoped
public class Overlaps {

    private final Pairs pairs;
    private final Reviews reviews;

    Overlaps(Pairs pairs, Reviews reviews) {
        this.pairs = pairs;
        this.reviews = reviews;
    }

    /** In an order that says nothing, so that nothing is ranked. */
    public Page<OverlapView> page(Review review, Scope scope, PageRequest request) {
        return Page.of(
                pairs.page(
                        review, request.after(key -> UUID.fromString(key.get(0))), request.fetch()),
                request,
                pair -> List.of(pair.otherId().toString()),
                pair -> view(pair, scope));
    }

    /** So many of them, for a page that shows them beside the report. */
    public List<OverlapView> first(Review review, Scope scope, int most) {
        return pairs.page(review, Optional.empty(), most).stream()
                .map(pair -> view(pair, scope))
                .toList();
    }

    private OverlapView view(Pair pair, Scope scope) {
        return OverlapView.of(pair, reviews.findById(pair.otherId()).origin(), scope);
    }
}
