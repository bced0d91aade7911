package io.chengbao.reading.copying;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Offsets;
import io.chengbao.reading.document.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays the passages side by side that two documents have in common: shared runs of at least twelve
 * letters, joined where but a few differ between them (a name, a figure). What every report says
 * doesn't count.
 */
public final class Alignment {

    /** As the fingerprints promise: shorter common passages aren't found by them either. */
    static final int SHORTEST = 19;

    private static final int WIDEST_GAP = 10;
    private static final int MOST_PLACES = 16;
    private static final int MOST_OVERLAPS = 2_000;

    /** A shared run: letters, not chars. */
    private record Run(int paragraphA, int paragraphB, int a, int b, int length) {}

    private final Document first;
    private final Document second;
    private final boolean self;
    private final List<Letters> lettersA;
    private final List<Letters> lettersB;
    private final Map<Long, List<long[]>> places = new HashMap<>();

    private Alignment(Document first, Document second) {
        this.first = first;
        this.second = second;
        this.self = first == second;
        this.lettersA = letters(first);
        this.lettersB = self ? lettersA : letters(second);
    }

    /** In the second document's reading order; each of its passages once. */
    public static List<Overlap> of(Document first, Document second) {
        return new Alignment(first, second).overlaps();
    }

    /** What one document says twice; {@code a} is the earlier place. */
    public static List<Overlap> within(Document document) {
        return of(document, document);
    }

    private static List<Letters> letters(Document document) {
        return document.paragraphs().stream().map(Paragraph::text).map(Letters::of).toList();
    }

    private List<Overlap> overlaps() {
        if (!self) {
            for (int i = 0; i < lettersA.size(); i++) {
                remember(i, Grams.of(lettersA.get(i)));
            }
        }
        List<Overlap> overlaps = new ArrayList<>();
        for (int i = 0; i < lettersB.size() && overlaps.size() < MOST_OVERLAPS; i++) {
            long[] grams = Grams.of(lettersB.get(i));
            overlaps.addAll(joined(runs(i, grams)));
            if (self) {
                remember(i, grams);
            }
        }
        return overlaps;
    }

    private void remember(int paragraph, long[] grams) {
        for (int i = 0; i < grams.length; i++) {
            List<long[]> known = places.computeIfAbsent(grams[i], hash -> new ArrayList<>(1));
            if (known.size() < MOST_PLACES) {
                known.add(new long[] {paragraph, i});
            }
        }
    }

    /** Longest runs, each letter of the second document in one of them at most. */
    private List<Run> runs(int paragraph, long[] grams) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < grams.length) {
            Run best = longest(paragraph, at, grams[at], runs);
            if (best == null) {
                at++;
            } else {
                runs.add(best);
                at = best.b() + best.length();
            }
        }
        return runs;
    }

    private Run longest(int paragraph, int at, long gram, List<Run> before) {
        Run best = null;
        Run last = before.isEmpty() ? null : before.get(before.size() - 1);
        for (long[] place : places.getOrDefault(gram, List.of())) {
            int length = common((int) place[0], (int) place[1], paragraph, at);
            boolean goesOn = last != null && follows(last, (int) place[0], (int) place[1], at);
            if (length >= Grams.LENGTH
                    && (best == null
                            || length > best.length()
                            || goesOn && length == best.length())) {
                best = new Run((int) place[0], paragraph, (int) place[1], at, length);
            }
        }
        return best;
    }

    private int common(int paragraphA, int a, int paragraphB, int b) {
        Letters inA = lettersA.get(paragraphA);
        Letters inB = lettersB.get(paragraphB);
        int length = 0;
        while (a + length < inA.size()
                && b + length < inB.size()
                && inA.at(a + length) == inB.at(b + length)) {
            length++;
        }
        return length;
    }

    private static boolean follows(Run last, int paragraphA, int a, int b) {
        int gapA = a - last.a() - last.length();
        int gapB = b - last.b() - last.length();
        return last.paragraphA() == paragraphA
                && gapA >= 0
                && gapA <= WIDEST_GAP
                && gapB <= WIDEST_GAP;
    }

    private List<Overlap> joined(List<Run> runs) {
        List<Overlap> overlaps = new ArrayList<>();
        int from = 0;
        while (from < runs.size()) {
            int to = from + 1;
            int length = own(runs.get(from));
            while (to < runs.size()
                    && follows(
                            runs.get(to - 1),
                            runs.get(to).paragraphA(),
                            runs.get(to).a(),
                            runs.get(to).b())) {
                length += own(runs.get(to));
                to++;
            }
            if (length >= SHORTEST) {
                overlaps.add(overlap(runs.get(from), runs.get(to - 1), length));
            }
            from = to;
        }
        return overlaps;
    }

    /** How much of a run isn't what everybody writes. */
    private int own(Run run) {
        String words = lettersB.get(run.paragraphB()).part(run.b(), run.b() + run.length());
        return words.length() - StockPhrases.lettersIn(words);
    }

    private Overlap overlap(Run begin, Run end, int length) {
        return new Overlap(
                place(first, lettersA, begin.paragraphA(), begin.a(), end.a() + end.length()),
                place(second, lettersB, begin.paragraphB(), begin.b(), end.b() + end.length()),
                length);
    }

    private static Overlap.Place place(
            Document document, List<Letters> letters, int paragraph, int from, int to) {
        Paragraph text = document.paragraphs().get(paragraph);
        Offsets offsets = new Offsets(text.text());
        Letters own = letters.get(paragraph);
        return new Overlap.Place(
                paragraph,
                text.line(),
                offsets.at(own.place(from)),
                offsets.at(own.place(to - 1) + 1));
    }
}
