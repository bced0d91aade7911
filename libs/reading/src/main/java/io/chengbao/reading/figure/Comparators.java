package io.chengbao.reading.figure;

import java.util.List;
import java.util.stream.Collectors;

/** The words right before a number by which it is less, or more, than exact. */
final class Comparators {

    private record Word(String word, boolean exact, String notAfter) {}

    private static final List<Word> WORDS =
            List.of(
                    new Word("不少于", false, ""),
                    new Word("不低于", false, ""),
                    new Word("不超过", false, ""),
                    new Word("不高于", false, ""),
                    new Word("达到", true, ""),
                    new Word("多达", true, ""),
                    new Word("超过", false, ""),
                    new Word("突破", false, ""),
                    new Word("接近", false, ""),
                    new Word("将近", false, ""),
                    new Word("大约", false, ""),
                    new Word("至少", false, ""),
                    new Word("最多", false, ""),
                    new Word("高于", false, ""),
                    new Word("低于", false, ""),
                    new Word("不足", false, ""),
                    new Word("不到", false, ""),
                    new Word("达", true, "传下表发到"),
                    new Word("超", false, ""),
                    new Word("逾", false, ""),
                    new Word("近", false, "最附临"),
                    new Word("约", false, "节签预合契条履"));

    private static final String LAST_LETTERS =
            WORDS.stream()
                    .map(word -> word.word().substring(word.word().length() - 1))
                    .collect(Collectors.joining());

    private Comparators() {}

    /** Null for none. */
    static String before(String text, int numberBegin) {
        if (numberBegin == 0 || LAST_LETTERS.indexOf(text.charAt(numberBegin - 1)) < 0) {
            return null;
        }
        for (Word word : WORDS) {
            int begin = numberBegin - word.word().length();
            if (begin >= 0
                    && text.startsWith(word.word(), begin)
                    && (begin == 0 || word.notAfter().indexOf(text.charAt(begin - 1)) < 0)) {
                return word.word();
            }
        }
        return null;
    }

    static boolean isExact(String before) {
        return before == null
                || WORDS.stream().anyMatch(word -> word.exact() && word.word().equals(before));
    }
}
