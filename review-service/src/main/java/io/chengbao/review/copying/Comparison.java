package io.chengbao.review.copying;

import io.chengbao.reading.copying.Alignment;
import io.chengbao.reading.copying.Overlap;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.review.copying.Passage.Place;
import io.chengbao.review.review.HandedInText;
import io.chengbao.review.review.Origin;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Lays one report beside others. */
final class Comparison {

    /** A report that is a copy as a whole needs no more to show it. */
    private static final int MOST_PASSAGES = 100;

    private static final Comparator<Passage> IN_READING_ORDER =
            Comparator.<Passage>comparingInt(passage -> passage.a().line())
                    .thenComparingInt(passage -> passage.a().start());

    private final Origin origin;
    private final Document document;
    private final Alignment alignment;

    Comparison(HandedInText text, Document document) {
        this.origin = text.origin();
        this.document = document;
        this.alignment = Alignment.from(document);
    }

    /**
     * What both have in common, once to be read beside each of them; empty where that is nothing.
     *
     * @param around how the townships of each round are called
     */
    List<Pair> with(HandedInText other, Found found, Around around) {
        Document beside = Prints.of(other.document());
        List<Overlap> overlaps = alignment.with(beside, found::isEverybodys);
        if (overlaps.isEmpty()) {
            return List.of();
        }
        Names here = Names.of(origin, other.origin(), around.round(other.origin().round()));
        Names there = Names.of(other.origin(), origin, around.round(origin.round()));
        List<Passage> mine =
                overlaps.stream()
                        .limit(MOST_PASSAGES)
                        .map(
                                overlap ->
                                        passage(
                                                place(document, overlap.a()),
                                                place(beside, overlap.b()),
                                                overlap.length(),
                                                here))
                        .sorted(IN_READING_ORDER)
                        .toList();
        List<Passage> theirs =
                mine.stream()
                        .map(passage -> passage(passage.b(), passage.a(), passage.length(), there))
                        .sorted(IN_READING_ORDER)
                        .toList();
        return List.of(
                new Pair(origin.reportId(), other.origin().reportId(), mine),
                new Pair(other.origin().reportId(), origin.reportId(), theirs));
    }

    /** Asks how the townships of a round are called. */
    interface Around {
        Collection<String> round(UUID round);
    }

    private static Passage passage(Place a, Place b, int length, Names names) {
        return new Passage(a, b, length, names.in(a));
    }

    private static Place place(Document document, Overlap.Place place) {
        Paragraph paragraph = document.paragraphs().get(place.paragraph());
        String text = paragraph.text();
        return new Place(
                paragraph.id(),
                place.line(),
                place.start(),
                place.end(),
                text.substring(
                        text.offsetByCodePoints(0, place.start()),
                        text.offsetByCodePoints(0, place.end())));
    }
}
