package io.chengbao.reading.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a line opens with, by the levels of GB/T 9704-2012 (7.3.3) and the 章 and 节 that
 * longer reports use. Half-width brackets and 1、 for 1. are everyday and count.
 *
 * @param restStart where the words after the number begin, in chars
 */
record HeadingNumber(int level, String number, String rest, int restStart) {

    private record Form(int level, Pattern pattern) {}

    private static final String CHINESE = "[一二三四五六七八九十百]{1,5}";
    private static final String FIGURES = "[0-9０-９]{1,2}";
    private static final String GAP = "[\\s\u3000\u00A0]*+";

    private static final List<Form> FORMS =
            List.of(
                    // Not 一、二、三产业: there the figures are the sentence.
                    form(1, CHINESE + "[、．.](?!" + GAP + "[一二三四五六七八九十]{1,3}[、是产])"),
                    form(1, "第" + CHINESE + "(?:章|部分|篇)[、：:]?"),
                    form(2, "第" + CHINESE + "节[、：:]?"),
                    // 一） has lost its first half, and 1） never had one.
                    form(2, "[（(]" + CHINESE + "[）)][、.．]?|[㈠-㈩][、.．]?|" + CHINESE + "[）)]"),
                    // Not 1.5万元, but 1.2021年工作.
                    form(3, FIGURES + "[.．、](?!\\d(?!\\d{3}年))"),
                    form(4, "[（(]" + FIGURES + "[）)][、.．]?|[⑴-⒇]|" + FIGURES + "[）)]"));

    static Optional<HeadingNumber> of(String text) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            if (matcher.lookingAt() && matcher.end() < text.length()) {
                return Optional.of(
                        new HeadingNumber(
                                form.level(),
                                matcher.group(1),
                                text.substring(matcher.end()),
                                matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** Whether it is the next of the same kind: 2、 behind 1、. */
    boolean follows(HeadingNumber before) {
        OutlineNumber own = OutlineNumber.of(number);
        OutlineNumber first = OutlineNumber.of(before.number);
        return level == before.level && own != null && first != null && own.isSuccessorOf(first);
    }

    boolean isFirst() {
        OutlineNumber own = OutlineNumber.of(number);
        return own != null && own.ordinal() == 1;
    }

    private static Form form(int level, String number) {
        return new Form(level, Pattern.compile(GAP + "(" + number + ")" + GAP));
    }
}
