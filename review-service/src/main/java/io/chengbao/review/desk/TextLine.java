package io.chengbao.review.desk;

import io.chengbao.platform.problem.Language;
import io.chengbao.review.review.CommentView;
import io.chengbao.review.review.Document;
import io.chengbao.review.review.Document.Heading;
import io.chengbao.review.review.Document.Paragraph;
import io.chengbao.review.review.Finding;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One line of the report with what was found in it and what was said to it.
 *
 * @param line its number, where links lead
 * @param style {@code title}, {@code heading1} to {@code heading4} or {@code text}
 */
record TextLine(
        int line, String style, List<Piece> pieces, List<Note> notes, List<Remark> remarks) {

    private static final int DEEPEST = 4;

    static List<TextLine> of(
            Document document,
            List<Finding> findings,
            List<CommentView> comments,
            Language language) {
        Map<Integer, Heading> headings =
                document.outline().stream()
                        .collect(Collectors.toMap(Heading::line, Function.identity(), (a, b) -> a));
        Map<String, List<Finding>> byParagraph =
                findings.stream()
                        .filter(finding -> finding.paragraph() != null)
                        .collect(Collectors.groupingBy(Finding::paragraph));
        Map<Integer, List<Remark>> remarks =
                comments.stream()
                        .filter(comment -> comment.line() != null)
                        .collect(
                                Collectors.groupingBy(
                                        CommentView::line,
                                        Collectors.mapping(Remark::of, Collectors.toList())));
        return document.paragraphs().stream()
                .map(
                        paragraph ->
                                of(
                                        paragraph,
                                        headings.get(paragraph.line()),
                                        paragraph.text().equals(document.title()),
                                        byParagraph.getOrDefault(paragraph.id(), List.of()),
                                        remarks.getOrDefault(paragraph.line(), List.of()),
                                        language))
                .toList();
    }

    private static TextLine of(
            Paragraph paragraph,
            Heading heading,
            boolean title,
            List<Finding> findings,
            List<Remark> remarks,
            Language language) {
        boolean runsOn = heading != null && headingEnd(heading) + 1 < length(paragraph.text());
        return new TextLine(
                paragraph.line(),
                title ? "title" : heading == null || runsOn ? "text" : style(heading),
                Piece.of(paragraph.text(), findings, runsOn ? headingEnd(heading) : 0),
                findings.stream().map(finding -> Note.of(finding, language)).toList(),
                remarks);
    }

    /** Closing punctuation behind the heading is not part of it. */
    private static int headingEnd(Heading heading) {
        return heading.start() + length(heading.text());
    }

    private static String style(Heading heading) {
        return "heading" + Math.min(heading.level(), DEEPEST);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
