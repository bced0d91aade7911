package io.chengbao.reading.followup;

import java.util.regex.Pattern;

/** The words by which a sentence in a part about plans promises something, or only ends it. */
final class PlanWords {

    private static final int SHORTEST = 6;

    private static final Pattern CLOSING =
            Pattern.compile(
                    "(?:特此|以上|专此)?(?:报告|汇报|述职)(?:如上|完毕|到此)?[。！]?|(?:特此|以上|专此)[^，。]{0,20}[，,]?(?:请|敬请|不妥|如有|欢迎)?[^。]{0,20}[。！]?"
                            + "|[^。]*(?:恳请|特请|请予).*|.{0,12}(?:请审[议阅示]|批评指正|批评指导|谢谢|致谢)[^。]{0,8}[。！]?");

    /** 2025年是“十四五”规划收官之年，任务十分繁重。: no promise, unless it names one. */
    private static final Pattern YEAR_OF =
            Pattern.compile(
                    "(?:(?:20\\d\\d|二[〇○零][[一-九〇○零]]{2})年|今年|明年)[，,]?是(?![^。]*(?:将|(?<![重主需])要(?!求)|确保|力争|争取|目标|抓好|做好))[^。]*。");

    private static final String ENDS = "。：；！";

    private PlanWords() {}

    /** 特此报告。, 以上报告，请批评指正。 */
    static boolean close(String sentence) {
        return CLOSING.matcher(sentence).matches();
    }

    /** Whether a sentence among plans is one: a whole one, and not about the year or the report. */
    static boolean makeOne(String sentence) {
        return sentence.length() >= SHORTEST
                && !close(sentence)
                && !YEAR_OF.matcher(sentence).matches()
                && (ENDS.indexOf(sentence.charAt(sentence.length() - 1)) >= 0
                        || sentence.contains("，"));
    }
}
