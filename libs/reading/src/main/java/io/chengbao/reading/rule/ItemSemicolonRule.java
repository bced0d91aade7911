package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Heading;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.document.RunInItem;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An item that holds a full stop can't end with a semicolon, which is the lesser pause. */
final class ItemSemicolonRule extends Named {

    ItemSemicolonRule() {
        super("item-semicolon", Severity.WARNING, PUNCTUATION);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return Stream.concat(runIn(report), numbered(report));
    }

    private Stream<Finding> runIn(Analysis report) {
        List<Paragraph> paragraphs = report.document().paragraphs();
        return report.items().stream()
                .flatMap(
                        item ->
                                check(
                                        paragraphs.get(item.paragraph()),
                                        item.marker() + item.lead(),
                                        item.leadBegin(),
                                        item.finish()));
    }

    /** Paragraphs of their own, in which no other items are counted up. */
    private Stream<Finding> numbered(Analysis report) {
        Set<Integer> counting =
                report.items().stream().map(RunInItem::line).collect(Collectors.toSet());
        Map<Integer, Heading> headings =
                report.document().outline().stream()
                        .filter(heading -> !heading.number().isEmpty())
                        .filter(heading -> !counting.contains(heading.line()))
                        .collect(Collectors.toMap(Heading::line, heading -> heading, (a, b) -> a));
        return report.document().paragraphs().stream()
                .filter(paragraph -> headings.containsKey(paragraph.line()))
                .flatMap(
                        paragraph -> {
                            Heading heading = headings.get(paragraph.line());
                            return check(
                                    paragraph,
                                    heading.number() + heading.text(),
                                    0,
                                    paragraph.text().stripTrailing().length());
                        });
    }

    private Stream<Finding> check(Paragraph paragraph, String item, int begin, int finish) {
        String text = paragraph.text();
        int stop = text.indexOf('。', begin);
        return text.charAt(finish - 1) == '；' && stop >= 0 && stop < finish - 1
                ? Stream.of(finding(paragraph, item, finish))
                : Stream.empty();
    }

    private Finding finding(Paragraph paragraph, String item, int finish) {
        return new Spots(this, paragraph)
                .at(
                        finish - 1,
                        finish,
                        new Sentence(
                                "“" + item + "”一项内部已有句号，项末不能再用分号。",
                                "“"
                                        + item
                                        + "” holds a full stop, so it can't end with a semicolon."),
                        Spots.instead("。"));
    }
}
