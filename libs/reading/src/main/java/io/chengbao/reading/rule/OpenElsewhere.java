package io.chengbao.reading.rule;

import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.document.Paragraph;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 上年评议反馈的6个问题，已全部整改到位 in one paragraph and 上年评议反馈的…问题，尚有2个村未整改 in another. Only where the same long
 * words say which they are.
 *
 * @param begin where what is said to be all done begins in its paragraph, in chars
 * @param line the other paragraph's
 * @param open what is open there
 */
record OpenElsewhere(Paragraph paragraph, int begin, int finish, int line, String open) {

    private static final int SHORTEST_NAME = 6;
    private static final int LONGEST_NAME = 24;
    private static final String BOUNDS = "，。；：、！？,;:!?（( \t\u3000\u00A0";

    /** Groups: what they are; that they are all done. */
    private static final AnchoredPattern ALL_DONE =
            AnchoredPattern.at(
                    "123456789",
                    "(?<=的)\\d{1,4}[个件处项条宗]([^，。；、\\d]{2,6}?)，?(?:目前|现)?(?:已经?|均)?"
                            + "((?:全部|均已|悉数)(?:按期|按时|如期|及时|顺利)?(?:整改|办结|完成|解决|化解|销号|落实)(?:到位|完毕|完成)?)");

    private static final Pattern OPEN =
            Pattern.compile(
                    "(?:尚有|仍有|还有)[^，。；]{0,24}(?:未|没有|正在)[^，。；]{0,3}(?:整改|办结|完成|解决|化解|销号|落实)[^，。；]{0,4}");

    static Stream<OpenElsewhere> in(Paragraph paragraph, List<Paragraph> all) {
        return ALL_DONE.in(paragraph.text())
                .flatMap(done -> all.stream().flatMap(other -> of(paragraph, done, other)));
    }

    private static Stream<OpenElsewhere> of(
            Paragraph paragraph, MatchResult done, Paragraph other) {
        String name = name(paragraph.text(), done.start());
        int said = other == paragraph ? -1 : other.text().indexOf(name);
        if (name.length() < SHORTEST_NAME || said < 0) {
            return Stream.empty();
        }
        int stop = other.text().indexOf('。', said);
        String sentence = other.text().substring(said, stop < 0 ? other.text().length() : stop);
        Matcher open = OPEN.matcher(sentence);
        return sentence.contains(done.group(1)) && open.find()
                ? Stream.of(
                        new OpenElsewhere(
                                paragraph, done.start(2), done.end(2), other.line(), open.group()))
                : Stream.empty();
    }

    /** The words of its clause before the number. */
    private static String name(String text, int end) {
        int begin = end;
        while (begin > 0
                && end - begin < LONGEST_NAME
                && BOUNDS.indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return text.substring(begin, end);
    }
}
