package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Leftovers;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a Word file holds besides its text, and the county would get along with it. */
final class LeftoverRule extends Named {

    private final Function<Leftovers, Sentence> message;
    private final Sentence suggestion;

    private LeftoverRule(
            String id,
            Severity severity,
            Function<Leftovers, Sentence> message,
            Sentence suggestion) {
        super(id, severity, PRACTICE);
        this.message = message;
        this.suggestion = suggestion;
    }

    static LeftoverRule trackedChanges() {
        return new LeftoverRule(
                "tracked-changes",
                Severity.ADVICE,
                left -> trackedChanges(left.insertions(), left.deletions()),
                new Sentence(
                        "在“审阅”中接受或拒绝全部修订，关闭修订后再报。",
                        "Accept or reject all changes and stop tracking them."));
    }

    static LeftoverRule comments() {
        return new LeftoverRule(
                "comments-left",
                Severity.ADVICE,
                left -> comments(left.comments()),
                new Sentence("删除全部批注后再报。", "Delete all comments."));
    }

    static LeftoverRule hiddenText() {
        return new LeftoverRule(
                "hidden-text",
                Severity.WARNING,
                left -> hiddenText(left.hiddenCharacters()),
                new Sentence(
                        "显示隐藏文字，需要的改为正文，不要的删除。",
                        "Show the hidden words; make them text or delete them."));
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        Leftovers left = report.document().leftovers();
        Sentence found = left == null ? null : message.apply(left);
        return found == null
                ? Stream.empty()
                : Stream.of(Finding.ofWholeDocument(id(), severity(), found, suggestion));
    }

    private static Sentence trackedChanges(int insertions, int deletions) {
        return insertions + deletions == 0
                ? null
                : new Sentence(
                        "文件里还留有修订痕迹：插入" + insertions + "处，删除" + deletions + "处；本次按接受全部修订后的文字校核。",
                        "Tracked changes are left: %d insertions, %d deletions; the text was read as if all were accepted."
                                .formatted(insertions, deletions));
    }

    private static Sentence comments(int comments) {
        return comments == 0
                ? null
                : new Sentence(
                        "文件里还留有批注" + comments + "条。", "Comments are left: " + comments + ".");
    }

    private static Sentence hiddenText(int characters) {
        return characters == 0
                ? null
                : new Sentence(
                        "文件里有隐藏文字" + characters + "字，没有作为正文读入。",
                        "Hidden words of %d characters are in the file; they were not read as text."
                                .formatted(characters));
    }
}
