package io.chengbao.reading.document;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into sentences: 。！？ end one, and so does a line break; ； doesn't. */
public final class Sentences {

    private static final String ENDS = "。！？\n";

    /** Of one text; what follows counts as one more. */
    private static final int MOST = 10_000;

    private static final String CLOSING = "”’）》」』";

    /**
     * @param begin in chars
     * @param finish exclusive, the full stop included
     */
    public record Sentence(int begin, int finish) {

        public String in(String text) {
            return text.substring(begin, finish);
        }
    }

    private Sentences() {}

    public static List<Sentence> of(String text) {
        return of(text, 0, text.length());
    }

    /** Of the part from {@code from} to {@code to}; blanks around a sentence are no part of it. */
    public static List<Sentence> of(String text, int from, int to) {
        List<Sentence> sentences = new ArrayList<>();
        int begin = from;
        for (int i = from; i < to && sentences.size() < MOST; i++) {
            if (ENDS.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            int finish = i + 1;
            while (finish < to && CLOSING.indexOf(text.charAt(finish)) >= 0) {
                finish++;
            }
            add(sentences, text, begin, finish);
            begin = finish;
            i = finish - 1;
        }
        add(sentences, text, begin, to);
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text, int from, int to) {
        int begin = from;
        int finish = to;
        while (begin < finish && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (finish > begin && isBlank(text.charAt(finish - 1))) {
            finish--;
        }
        if (finish > begin) {
            sentences.add(new Sentence(begin, finish));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
