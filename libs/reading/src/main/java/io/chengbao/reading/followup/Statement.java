package io.chengbao.reading.followup;

import io.chengbao.reading.document.Offsets;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.followup.Progress.Evidence;

/**
 * What a report says up to a full stop or semicolon, which may answer for a follow-up.
 *
 * @param begin where it begins in its paragraph's text, in chars
 * @param finish exclusive
 * @param kind whether it is a promise or a problem itself; null where it reviews
 */
record Statement(Paragraph paragraph, int begin, int finish, FollowUp.Kind kind) {

    String text() {
        return paragraph.text().substring(begin, finish);
    }

    boolean isPromise() {
        return kind != null && kind.isPromise();
    }

    boolean isProblem() {
        return kind == FollowUp.Kind.PROBLEM;
    }

    Evidence evidence() {
        Offsets offsets = new Offsets(paragraph.text());
        return new Evidence(
                paragraph.id(), paragraph.line(), offsets.at(begin), offsets.at(finish), text());
    }
}
