package io.chengbao.reading.followup;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Frame;
import java.util.regex.Pattern;

/** Where the text of a report ends: behind it stands only who reports, when, and what is added. */
final class Ending {

    private static final Pattern APPENDED =
            Pattern.compile("附[件表]?\\s{0,2}\\d{0,2}[：:]|[（(]?联系人|抄送[：:]");

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
                || APPENDED.matcher(text).lookingAt();
    }
}
