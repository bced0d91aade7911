package io.chengbao.reading.rule;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Heading;
import java.util.regex.Pattern;

/** Where a report turns to what is to be done next. */
final class Plans {

    private static final Pattern HEADING =
            Pattern.compile("下一?步|下一?阶段|打算|(?:工作|发展|总体)(?:计划|安排|思路|目标)|计划$|明年|来年|今后|努力方向");

    private Plans() {}

    /** Of the first heading about them; behind the last line where there is none. */
    static int firstLine(Document document) {
        return document.outline().stream()
                .filter(heading -> HEADING.matcher(heading.text()).find())
                .mapToInt(Heading::line)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
