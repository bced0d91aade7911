package io.chengbao.reading.followup;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Frame;
import java.util.regex.Pattern;

/** Where the text of a report ends: behind it stands only who reports, when, and what is added. */
final class Ending {

    private static final Pattern APPENDED =
            Pattern.compile(
                    "附[件表]?\\s{0,2}\\d{0,2}[：:]|抄送[：:]"
                            + "|[（(]?(?:(?:联\\s{0,2}系|经\\s{0,2}办|填\\s{0,2}[报表]|制\\s{0,2}表|审\\s{0,2}核|撰\\s{0,2}稿)\\s{0,2}人"
                            + "|(?:联系|咨询|监督|举报)?(?:电\\s{0,4}话|方式)|手机|邮箱)[^，。：:；]{0,6}[：:]");

    private final Document document;
    private final Frame frame;

    Ending(Document document) {
        this.document = document;
        this.frame = Frame.of(document);
    }

    /** Whether no text follows that paragraph. */
    boolean isBehind(int index) {
        return index + 1 >= document.paragraphs().size()
                || isBelowTheText(document.paragraphs().get(index + 1).text().strip());
    }

    private boolean isBelowTheText(String text) {
        return text.equals(frame.signature())
                || frame.date() != null && text.endsWith(frame.date())
                || PlanWords.close(text)
                || isAppended(text);
    }

    /** 联系人：…, 附件：…: no part of the text. */
    static boolean isAppended(String line) {
        return APPENDED.matcher(line.stripLeading()).lookingAt();
    }
}
