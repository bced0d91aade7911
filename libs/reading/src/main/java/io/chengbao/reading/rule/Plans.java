package io.chengbao.reading.rule;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Heading;
import io.chengbao.reading.document.Paragraph;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where a report turns to what is to be done next. */
final class Plans {

    private static final int LONGEST_HEADING = 24;
    private static final int LINES_OF_TITLE = 2;

    private static final Pattern HEADING =
            Pattern.compile("下一?步|下一?阶段|打算|(?:工作|发展|总体)(?:计划|安排|思路|目标)|计划$|明年|来年|今后|努力方向");

    /** 年度工作目标完成情况 */
    private static final Pattern OF_WHAT_WAS = Pattern.compile("完成|落实|情况|进展|执行|回顾|总结");

    private static final Pattern NO_HEADING = Pattern.compile("[，。；：]|^\\s*[暨和及]");

    private Plans() {}

    /** Of the first heading about them; behind the last line where there is none. */
    static int firstLine(Document document) {
        IntStream headings =
                document.outline().stream()
                        .filter(heading -> isAboutPlans(heading.text()))
                        .mapToInt(Heading::line);
        // A heading without a number above short lines is no heading of the outline.
        IntStream lines =
                document.paragraphs().stream()
                        .skip(LINES_OF_TITLE)
                        .filter(paragraph -> isShort(paragraph) && isAboutPlans(paragraph.text()))
                        .mapToInt(Paragraph::line);
        return IntStream.concat(headings, lines).min().orElse(Integer.MAX_VALUE);
    }

    private static boolean isAboutPlans(String heading) {
        return HEADING.matcher(heading).find() && !OF_WHAT_WAS.matcher(heading).find();
    }

    private static boolean isShort(Paragraph paragraph) {
        return paragraph.text().length() <= LONGEST_HEADING
                && !NO_HEADING.matcher(paragraph.text()).find();
    }
}
