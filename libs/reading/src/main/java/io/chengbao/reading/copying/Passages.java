package io.chengbao.reading.copying;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Offsets;
import io.chengbao.reading.document.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;

/** What one {@link Alignment} finds in a second document. */
final class Passages {

    /** As the fingerprints promise: shorter common passages aren't found by them either. */
    private static final int SHORTEST = 19;

    private static final int WIDEST_GAP = 10;
    private static final int MOST_OVERLAPS = 2_000;

    /** A shared run: letters, not chars. */
    private record Run(int paragraphA, int paragraphB, int a, int b, int length) {}

    /** Told of each paragraph of the second document when it is done. */
    interface Done {
        void paragraph(int index, long[] grams);
    }

    private final Document first;
    private final List<Letters> lettersA;
    private final Document second;
    private final List<Letters> lettersB;
    private final Places places;
    private final LongPredicate everybodys;

    Passages(
            Document first,
            List<Letters> lettersA,
            Document second,
            List<Letters> lettersB,
            Places places,
            LongPredicate everybodys) {
        this.first = first;
        this.lettersA = lettersA;
        this.second = second;
        this.lettersB = lettersB;
        this.places = places;
        this.everybodys = everybodys;
    }

    List<Overlap> overlaps(Done done) {
        List<Overlap> overlaps = new ArrayList<>();
        for (int i = 0; i < lettersB.size() && overlaps.size() < MOST_OVERLAPS; i++) {
            long[] grams = Grams.of(lettersB.get(i));
            if (sharesMoreThanEverybodys(grams)) {
                overlaps.addAll(joined(runs(i, grams), grams));
            }
            done.paragraph(i, grams);
        }
        return overlaps;
    }

    /** Else no letter of the paragraph would count, and most paragraphs are such. */
    private boolean sharesMoreThanEverybodys(long[] grams) {
        for (long gram : grams) {
            if (places.first(gram) != 0 && !everybodys.test(gram)) {
                return true;
            }
        }
        return false;
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
        for (int place = places.first(gram); place != 0; place = places.after(place)) {
            int paragraphA = places.paragraph(place);
            int a = places.letter(place);
            int length = common(paragraphA, a, paragraph, at);
            boolean goesOn = last != null && follows(last, paragraphA, a, at);
            if (length >= Grams.LENGTH
                    && (best == null
                            || length > best.length()
                            || goesOn && length == best.length())) {
                best = new Run(paragraphA, paragraph, a, at, length);
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

    private List<Overlap> joined(List<Run> runs, long[] grams) {
        List<Overlap> overlaps = new ArrayList<>();
        int from = 0;
        while (from < runs.size()) {
            int to = from + 1;
            int length = own(runs.get(from), grams);
            while (to < runs.size()
                    && follows(
                            runs.get(to - 1),
                            runs.get(to).paragraphA(),
                            runs.get(to).a(),
                            runs.get(to).b())) {
                length += own(runs.get(to), grams);
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
    private int own(Run run, long[] grams) {
        boolean[] everybodysLetters = new boolean[run.length()];
        for (int i = 0; i + Grams.LENGTH <= run.length(); i++) {
            if (everybodys.test(grams[run.b() + i])) {
                Arrays.fill(everybodysLetters, i, i + Grams.LENGTH, true);
            }
        }
        if (own(everybodysLetters) == 0) {
            return 0;
        }
        StockPhrases.mark(
                lettersB.get(run.paragraphB()).part(run.b(), run.b() + run.length()),
                everybodysLetters);
        return own(everybodysLetters);
    }

    private static int own(boolean[] everybodysLetters) {
        int own = 0;
        for (boolean everybodysLetter : everybodysLetters) {
            own += everybodysLetter ? 0 : 1;
        }
        return own;
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
