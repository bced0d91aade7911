package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.ArrayList;
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
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return report.document().paragraphs().stream().flatMap(p -> findings(p).stream());
    }

    private List<Finding> findings(Paragraph paragraph) {
        String text = paragraph.text();
        List<Finding> findings = new ArrayList<>();
        Spots spots = new Spots(this, paragraph);
        for (int i = 0; i < text.length(); i++) {
            for (Confusable word : words.getOrDefault(text.charAt(i), List.of())) {
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

    private static Sentence message(Confusable word) {
        return new Sentence(
                "“" + word.wrong() + "”宜作“" + word.right() + "”。",
                "“" + word.wrong() + "” should probably be “" + word.right() + "”.");
    }
}
