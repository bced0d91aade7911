package io.chengbao.reading.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time that a sentence gives its figures. */
final class Periods {

    private static final Pattern PERIOD =
            Pattern.compile(
                    "(?:20\\d\\d年)?(?:上半年|下半年|前?[一二三四]季度|1\\s?[至到—~～-]{1,2}\\s?\\d{1,2}月份?)"
                            + "|截至[^，。；]{2,14}?[底末日]|20\\d\\d年(?:度|以来)?|全年|今年以来|今年|去年|上年|明年|年底前?|年末|\\d{1,2}月(?:底|末)前?");

    private final String text;
    private final Matcher matcher;
    private int sentenceBegin = -1;
    private int lookedTo;
    private String period;

    Periods(String text) {
        this.text = text;
        this.matcher = PERIOD.matcher(text);
    }

    /** The last one that the sentence names before that place; null for none. */
    String before(int sentence, int place) {
        if (sentence != sentenceBegin) {
            sentenceBegin = sentence;
            lookedTo = sentence;
            period = null;
        }
        matcher.region(lookedTo, Math.min(place, text.length()));
        while (matcher.find()) {
            if (!follows(matcher.end(), "相比") && !precedes(matcher.start())) {
                period = matcher.group();
            }
        }
        lookedTo = Math.max(lookedTo, Math.min(place, text.length()));
        return period;
    }

    /** 较上年 and 比去年 are what is compared with. */
    private boolean precedes(int at) {
        return at > 0 && "较比与".indexOf(text.charAt(at - 1)) >= 0;
    }

    private boolean follows(int at, String words) {
        return text.startsWith(words, at);
    }
}
