package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Brackets and quotation marks that nobody opened or closed, within one paragraph. */
final class BracketRule extends Named {

    private static final String OPENING = "（(“‘《〈「『【〔[";
    private static final String CLOSING = "）)”’》〉」』】〕]";
    private static final int MOST_OPEN = 200;

    /** 1） and a） number lines and items; an apostrophe is no quotation mark. */
    private static final Pattern ENUMERATOR =
            Pattern.compile("(?:^|[。；：，、;:,\\s])(?:[\\dA-Za-z一二三四五六七八九十]{1,3}|[①-⑳])$");

    private static final int LONGEST_ENUMERATOR = 4;

    private record Open(int kind, int at) {}

    BracketRule() {
        super("unbalanced", Severity.WARNING, PUNCTUATION);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return report.document().paragraphs().stream().flatMap(p -> findings(p).stream());
    }

    private List<Finding> findings(Paragraph paragraph) {
        String text = paragraph.text();
        Spots spots = new Spots(this, paragraph);
        List<Finding> findings = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < text.length() && findings.size() < Rulebook.MOST_FINDINGS; i++) {
            char c = text.charAt(i);
            int opened = kind(OPENING, c);
            int closed = kind(CLOSING, c);
            if (opened >= 0 && open.size() < MOST_OPEN) {
                open.push(new Open(opened, i));
            } else if (closed >= 0) {
                close(text, i, closed, open, spots, findings);
            }
        }
        open.descendingIterator()
                .forEachRemaining(
                        left ->
                                findings.add(
                                        spots.at(
                                                left.at(),
                                                left.at() + 1,
                                                unclosed(text.charAt(left.at())))));
        return findings;
    }

    private static void close(
            String text, int at, int kind, Deque<Open> open, Spots spots, List<Finding> findings) {
        if (open.stream().noneMatch(o -> o.kind() == kind)) {
            boolean apostrophe = text.charAt(at) == '’' && at > 0 && text.charAt(at - 1) < 0x7F;
            if (!apostrophe && !(kind == 0 && isEnumerator(text, at))) {
                findings.add(spots.at(at, at + 1, unopened(text.charAt(at))));
            }
            return;
        }
        while (open.peek().kind() != kind) {
            int left = open.pop().at();
            findings.add(spots.at(left, left + 1, unclosed(text.charAt(left))));
        }
        open.pop();
    }

    private static boolean isEnumerator(String text, int end) {
        return ENUMERATOR
                .matcher(text.substring(Math.max(0, end - LONGEST_ENUMERATOR), end))
                .find();
    }

    /** Half-width and full-width brackets count as one kind: another rule minds the width. */
    private static int kind(String marks, char c) {
        int index = marks.indexOf(c);
        return index == 1 ? 0 : index;
    }

    private static Sentence unclosed(char mark) {
        return new Sentence("“" + mark + "”没有与之配对的后一半。", "“" + mark + "” is never closed.");
    }

    private static Sentence unopened(char mark) {
        return new Sentence("“" + mark + "”没有与之配对的前一半。", "“" + mark + "” was never opened.");
    }
}
