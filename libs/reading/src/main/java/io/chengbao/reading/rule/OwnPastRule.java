package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.copying.Alignment;
import io.chengbao.reading.copying.Overlap;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Passages that stood in the township's own earlier report already; set phrases don't count. */
final class OwnPastRule extends Named {

    /** Shorter ones are set phrases as a rule. */
    private static final int SHORTEST = 30;

    private static final int SHOWN = 3;
    private static final int SHOWN_LETTERS = 16;

    private final Earlier earlier;

    /**
     * @param earlier null where there is nothing to compare with
     */
    OwnPastRule(Earlier earlier) {
        super("own-past", Severity.ADVICE, PRACTICE);
        this.earlier = earlier;
    }

    @Override
    public Rule comparingWith(Earlier earlier) {
        return new OwnPastRule(earlier);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        if (earlier == null) {
            return Stream.empty();
        }
        List<Overlap> passages =
                Alignment.of(earlier.report().document(), report.document()).stream()
                        .filter(overlap -> overlap.length() >= SHORTEST)
                        .toList();
        if (passages.isEmpty()) {
            return Stream.empty();
        }
        int letters = passages.stream().mapToInt(Overlap::length).sum();
        return Stream.of(
                Finding.ofWholeDocument(
                        id(),
                        severity(),
                        new Sentence(
                                "与%s的报告有%d处相同，共%d字：%s%s。"
                                        .formatted(
                                                earlier.name().zh(),
                                                passages.size(),
                                                letters,
                                                first(passages, p -> zh(report.document(), p), "、"),
                                                passages.size() > SHOWN ? "等" : ""),
                                "%d passages, %d characters in all, stand in the report of %s already: %s%s."
                                        .formatted(
                                                passages.size(),
                                                letters,
                                                earlier.name().en(),
                                                first(
                                                        passages,
                                                        p -> en(report.document(), p),
                                                        ", "),
                                                passages.size() > SHOWN ? ", …" : "")),
                        null));
    }

    private static String first(
            List<Overlap> passages, Function<Overlap, String> shown, String comma) {
        return passages.stream().limit(SHOWN).map(shown).collect(Collectors.joining(comma));
    }

    private static String zh(Document document, Overlap passage) {
        return "第%d行“%s”（原第%d行）"
                .formatted(passage.b().line(), words(document, passage), passage.a().line());
    }

    private static String en(Document document, Overlap passage) {
        return "line %d “%s” (line %d there)"
                .formatted(passage.b().line(), words(document, passage), passage.a().line());
    }

    private static String words(Document document, Overlap passage) {
        Overlap.Place place = passage.b();
        String text = document.paragraphs().get(place.paragraph()).text();
        int begin = text.offsetByCodePoints(0, place.start());
        int shown = Math.min(place.end() - place.start(), SHOWN_LETTERS);
        return text.substring(begin, text.offsetByCodePoints(begin, shown))
                + (shown < place.end() - place.start() ? "……" : "");
    }
}
