package io.chengbao.review.copying;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.chengbao.platform.caller.Scope;
import io.chengbao.review.copying.Passage.Place;
import io.chengbao.review.copying.Passage.Residue;
import io.chengbao.review.review.Origin;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * Passages that a report has in common with another one. Which of them was first, and whether that
 * is wrong, is for people to say.
 *
 * @param passages in the reading order of this report
 */
public record OverlapView(Other other, List<CommonPassage> passages) {

    /**
     * The other report; but for the division's name it is absent where it lies outside the caller's
     * division.
     *
     * @param township its division code
     * @param division the township's name behind its county's
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Other(
            @Nullable UUID reportId,
            @Nullable String township,
            @Nullable String title,
            String division) {}

    /**
     * @param a where the passage stands in this report
     * @param b where it stands in the other
     * @param length how many letters and figures both have in common and not everybody writes
     * @param residue names of the other's place and authorities in {@code a}
     */
    public record CommonPassage(Stand a, Stand b, int length, List<Residual> residue) {}

    /**
     * Words in their place; the place is absent where it lies outside the caller's division.
     *
     * @param paragraph its id
     * @param start in code points from 0 in the text of that paragraph
     * @param end exclusive
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stand(
            @Nullable String paragraph,
            @Nullable Integer line,
            @Nullable Integer start,
            @Nullable Integer end,
            String quote) {}

    /**
     * @param start in code points from 0 in the text of {@code a}'s paragraph
     * @param end exclusive
     */
    public record Residual(int start, int end, String quote) {}

    static OverlapView of(Pair pair, Origin other, Scope scope) {
        boolean seen = scope.covers(other.township());
        return new OverlapView(
                seen
                        ? new Other(
                                other.reportId(), other.township(), other.title(), other.division())
                        : new Other(null, null, null, other.division()),
                pair.passages().stream().map(passage -> of(passage, seen)).toList());
    }

    private static CommonPassage of(Passage passage, boolean seen) {
        return new CommonPassage(
                at(passage.a()),
                seen ? at(passage.b()) : new Stand(null, null, null, null, passage.b().quote()),
                passage.length(),
                passage.residue().stream().map(OverlapView::of).toList());
    }

    private static Stand at(Place place) {
        return new Stand(
                place.paragraph(), place.line(), place.start(), place.end(), place.quote());
    }

    private static Residual of(Residue residue) {
        return new Residual(residue.start(), residue.end(), residue.quote());
    }
}
