package io.chengbao.reading.check;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Heading;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.document.RunInItem;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import io.chengbao.reading.followup.FollowUp;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All that is said of one file, in the shape in which it leaves the system: {@code line} from 1 (a
 * paragraph in Word), {@code start} and {@code end} in code points from 0 in that line.
 *
 * @param placeholders the blanks, which are among the findings too
 */
public record Sheet(
        Content document,
        List<Note> findings,
        List<Blank> placeholders,
        List<Figure> indicators,
        List<Item> problems,
        List<Item> commitments) {

    private static final String PLACEHOLDER = "placeholder";

    /**
     * @param outline headings and, one level below them, what paragraphs count up (一是, 二是)
     */
    public record Content(List<Entry> outline, List<Line> paragraphs) {}

    public record Entry(int level, String number, String text, int line, int start) {}

    public record Line(String id, int line, String text) {}

    /** {@code line} is 0 where it is about the whole document. */
    public record Note(
            String rule,
            Severity severity,
            int line,
            int start,
            int end,
            String quote,
            String message,
            @Nullable String suggestion) {}

    public record Blank(int line, int start, int end, String quote) {}

    public record Figure(
            String name,
            BigDecimal value,
            @Nullable String unit,
            @Nullable String comparator,
            @Nullable String period,
            @Nullable BigDecimal growth,
            int line,
            int start,
            int end,
            String quote) {}

    public record Item(
            String text,
            @Nullable String target,
            @Nullable String deadline,
            int line,
            int start,
            int end) {}

    /**
     * @param language which of a sentence's languages is wanted
     */
    public static Sheet of(
            Analysis analysis, List<Finding> findings, Function<Sentence, String> language) {
        return new Sheet(
                content(analysis),
                findings.stream().map(finding -> note(finding, language)).toList(),
                findings.stream()
                        .filter(finding -> finding.rule().equals(PLACEHOLDER))
                        .map(f -> new Blank(f.line(), f.start(), f.end(), f.quote()))
                        .toList(),
                figures(analysis.indicators()),
                items(analysis, found -> !found.kind().isPromise()),
                items(analysis, found -> found.kind().isPromise()));
    }

    public static List<Figure> figures(List<Indicator> indicators) {
        return indicators.stream().map(Sheet::figure).toList();
    }

    private static Content content(Analysis analysis) {
        Document document = analysis.document();
        return new Content(
                outline(analysis),
                document.paragraphs().stream()
                        .map(p -> new Line(p.id(), p.line(), p.text()))
                        .toList());
    }

    private static List<Entry> outline(Analysis analysis) {
        List<Entry> entries = new ArrayList<>();
        Map<Integer, Heading> headings = new HashMap<>();
        for (Heading heading : analysis.document().outline()) {
            headings.put(heading.line(), heading);
            entries.add(
                    new Entry(
                            heading.level(),
                            heading.number(),
                            heading.text(),
                            heading.line(),
                            heading.start()));
        }
        int level = 0;
        int nextLine = 0;
        for (RunInItem item : analysis.items()) {
            for (; nextLine <= item.line(); nextLine++) {
                Heading heading = headings.get(nextLine);
                level = heading == null ? level : heading.level() + 1;
            }
            Entry entry = entry(item, level, analysis.document().paragraphs());
            Heading heading = headings.get(item.line());
            if (heading == null || heading.start() != entry.start()) {
                entries.add(entry);
            } else {
                // (1)…(2)… on one line: the others stand beside the first.
                level = heading.level();
            }
        }
        entries.sort(Comparator.comparingInt(Entry::line).thenComparingInt(Entry::start));
        return entries;
    }

    private static Entry entry(RunInItem item, int level, List<Paragraph> paragraphs) {
        String text = paragraphs.get(item.paragraph()).text();
        return new Entry(
                level,
                item.marker(),
                item.lead(),
                item.line(),
                text.codePointCount(0, item.leadBegin()));
    }

    private static Note note(Finding finding, Function<Sentence, String> language) {
        return new Note(
                finding.rule(),
                finding.severity(),
                finding.line(),
                finding.start(),
                finding.end(),
                finding.quote(),
                language.apply(finding.message()),
                finding.suggestion() == null ? null : language.apply(finding.suggestion()));
    }

    private static Figure figure(Indicator found) {
        return new Figure(
                found.name(),
                found.quantity().value(),
                found.quantity().unit(),
                found.quantity().comparator(),
                found.period(),
                found.growth(),
                found.line(),
                found.start(),
                found.end(),
                found.quote());
    }

    private static List<Item> items(Analysis analysis, Predicate<FollowUp> wanted) {
        return analysis.followUps().stream()
                .filter(wanted)
                .map(
                        f ->
                                new Item(
                                        f.text(),
                                        f.target(),
                                        f.deadline(),
                                        f.line(),
                                        f.start(),
                                        f.end()))
                .toList();
    }
}
