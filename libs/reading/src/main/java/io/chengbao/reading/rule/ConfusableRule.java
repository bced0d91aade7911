package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words and set phrases that are often written wrong, by a list that a county can add to. */
final class ConfusableRule extends Named {

    private static final List<Confusable> OURS =
            Lexicon.lines("confusable-words.txt").stream().map(Confusable::parse).toList();

    /** By the first letter, longer ones first. */
    private final Map<Character, List<Confusable>> words = new HashMap<>();

    /** With which letters words begin: quicker to ask than the map, and most don't. */
    private final BitSet beginnings = new BitSet();

    ConfusableRule(List<Confusable> theirs) {
        super(
                "confusable-word",
                Severity.WARNING,
                new Sentence("易错词表", "List of confusable words"));
        Stream.concat(OURS.stream(), theirs.stream())
                .sorted(Comparator.comparingInt((Confusable c) -> -c.wrong().length()))
                .forEach(
                        word ->
                                words.computeIfAbsent(
                                                word.wrong().charAt(0), first -> new ArrayList<>())
                                        .add(word));
        words.keySet().forEach(beginnings::set);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return report.document().paragraphs().stream().flatMap(p -> findings(p).stream());
    }

    private List<Finding> findings(Paragraph paragraph) {
        String text = paragraph.text();
        List<Finding> findings = new ArrayList<>();
        Spots spots = new Spots(this, paragraph);
        for (int i = beginning(text, 0); i >= 0; i = beginning(text, i + 1)) {
            for (Confusable word : words.get(text.charAt(i))) {
                if (word.isAt(text, i)) {
                    int end = i + word.wrong().length();
                    findings.add(spots.at(i, end, message(word), Spots.instead(word.right())));
                    i = end - 1;
                    break;
                }
            }
        }
        return findings;
    }

    /** The next place where a word may begin, or −1. */
    private int beginning(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (beginnings.get(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static Sentence message(Confusable word) {
        return new Sentence(
                "“" + word.wrong() + "”宜作“" + word.right() + "”。",
                "“" + word.wrong() + "” should probably be “" + word.right() + "”.");
    }
}
