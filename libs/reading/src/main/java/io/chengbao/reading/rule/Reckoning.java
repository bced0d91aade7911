package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.figure.FigureSentence;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.figure.Quantity;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A rule that reckons with the exact figures of one sentence. */
abstract class Reckoning extends Named {

    Reckoning(String id) {
        super(id, Severity.WARNING, FIGURES);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return report.figureSentences().stream()
                .filter(sentence -> sentence.figures().size() > 1)
                .flatMap(
                        sentence -> {
                            Paragraph paragraph =
                                    report.document().paragraphs().get(sentence.paragraph());
                            List<Finding> findings = new ArrayList<>();
                            reckon(sentence, new Spots(this, paragraph), findings);
                            return findings.stream();
                        });
    }

    abstract void reckon(FigureSentence sentence, Spots spots, List<Finding> findings);

    static boolean isSameKind(Indicator a, Indicator b) {
        return kind(a).equals(kind(b));
    }

    private static String kind(Indicator figure) {
        String kind = figure.quantity().measure().kind();
        return kind.equals("名") || kind.equals("位") ? "人" : kind;
    }

    static boolean isExact(Indicator figure) {
        return figure.quantity().exact();
    }

    static BigDecimal amount(Indicator figure) {
        return figure.quantity().amount();
    }

    static BigDecimal sum(List<Indicator> figures) {
        return figures.stream().map(Reckoning::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** As far as the figures' own rounding may have led them apart. */
    static BigDecimal rounding(List<Indicator> figures) {
        return figures.stream()
                .map(Indicator::quantity)
                .map(Quantity::rounding)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static boolean isNear(BigDecimal a, BigDecimal b, BigDecimal tolerance) {
        return a.subtract(b).abs().compareTo(tolerance) <= 0;
    }

    /** In the unit that the whole is written in. */
    static String written(BigDecimal amount, Indicator like) {
        BigDecimal value =
                amount.divide(like.quantity().measure().factor(), MathContext.DECIMAL64)
                        .stripTrailingZeros();
        return value.toPlainString() + like.quantity().unit();
    }

    static Finding at(Spots spots, Indicator figure, String zh, String en) {
        return spots.at(
                figure.quantity().begin(), figure.quantity().finish(), new Sentence(zh, en));
    }
}
