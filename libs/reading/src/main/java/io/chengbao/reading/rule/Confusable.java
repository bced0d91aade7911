package io.chengbao.reading.rule;

import java.util.List;

/**
 * A word that is often written for another.
 *
 * @param wrong as it is found
 * @param right as it should be
 * @param notBefore words that follow where it is right after all: 截止 in 截止日期; behind … anywhere in
 *     the sentence: 既使群众得实惠，又使集体增收
 * @param notAfter words that precede where it is right after all
 */
public record Confusable(
        String wrong, String right, List<String> notBefore, List<String> notAfter) {

    private static final String LATER = "…";
    private static final int LONGEST_REST = 80;

    public Confusable {
        notBefore = List.copyOf(notBefore);
        notAfter = List.copyOf(notAfter);
        if (wrong.isBlank() || right.isBlank()) {
            throw new IllegalArgumentException("A confusable word has a wrong and a right form");
        }
    }

    public Confusable(String wrong, String right) {
        this(wrong, right, List.of(), List.of());
    }

    /** {@code 截止目前 截至目前}, then {@code !后文} and {@code 前文!} for where it is right after all. */
    static Confusable parse(String line) {
        String[] parts = line.strip().split("\\s+");
        List<String> exceptions = List.of(parts).subList(2, parts.length);
        return new Confusable(
                parts[0],
                parts[1],
                exceptions.stream()
                        .filter(e -> e.startsWith("!"))
                        .map(e -> e.substring(1))
                        .toList(),
                exceptions.stream()
                        .filter(e -> e.endsWith("!"))
                        .map(e -> e.substring(0, e.length() - 1))
                        .toList());
    }

    boolean isAt(String text, int at) {
        int end = at + wrong.length();
        return text.startsWith(wrong, at)
                && notBefore.stream().noneMatch(word -> follows(word, text, end))
                && notAfter.stream().noneMatch(word -> text.startsWith(word, at - word.length()));
    }

    private static boolean follows(String word, String text, int end) {
        if (!word.startsWith(LATER)) {
            return text.startsWith(word, end);
        }
        String rest = text.substring(end, Math.min(text.length(), end + LONGEST_REST));
        int stop = rest.indexOf('。');
        return (stop < 0 ? rest : rest.substring(0, stop)).contains(word.substring(1));
    }
}
