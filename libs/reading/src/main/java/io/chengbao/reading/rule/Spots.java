package io.chengbao.reading.rule;

import io.chengbao.reading.document.Offsets;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;

/** Makes findings of one rule in one paragraph from places counted in chars. */
final class Spots {

    private final Rule rule;
    private final Paragraph paragraph;
    private final Offsets offsets;

    Spots(Rule rule, Paragraph paragraph) {
        this.rule = rule;
        this.paragraph = paragraph;
        this.offsets = new Offsets(paragraph.text());
    }

    /** Without a mend. */
    Finding at(int begin, int finish, Sentence message) {
        return at(begin, finish, message, null);
    }

    Finding at(int begin, int finish, Sentence message, Sentence suggestion) {
        return new Finding(
                rule.id(),
                rule.severity(),
                paragraph.id(),
                paragraph.line(),
                offsets.at(begin),
                offsets.at(finish),
                paragraph.text().substring(begin, finish),
                message,
                suggestion);
    }

    /** “a”应为“b”。 */
    static Sentence instead(String right) {
        return new Sentence("改为“" + right + "”。", "Write “" + right + "”.");
    }
}
