package io.chengbao.review.desk;

import io.chengbao.review.review.CommentKind;
import io.chengbao.review.review.CommentState;
import io.chengbao.review.review.Finding.Severity;
import io.chengbao.review.review.FollowUp;
import io.chengbao.review.review.ReviewStatus;
import io.chengbao.review.review.Stage;
import io.chengbao.review.review.Verdict;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk's pages; the texts are in {@code messages/desk*.properties}. */
@MessageBundle("desk")
interface DeskTexts {

    @Message
    String language();

    @Message
    String product();

    @Message
    String title();

    @Message
    String myTurn();

    @Message
    String nothingToDo();

    @Message
    String all();

    @Message
    String none();

    @Message
    String next();

    @Message
    String back();

    @Message
    String township();

    @Message
    String report();

    @Message
    String round();

    @Message
    String submitted();

    @Message
    String submittedBy();

    @Message
    String due();

    @Message
    String late();

    @Message
    String findings();

    @Message
    String noFindings();

    @Message
    String state();

    @Message
    String stageName();

    @Message
    String claimedBy();

    @Message
    String receipt();

    @Message
    String registration();

    @Message
    String signedBy();

    @Message
    String revision(int number);

    @Message
    String outline();

    @Message
    String decisions();

    @Message
    String noDecisions();

    @Message
    String suggestion();

    @Message
    String status(ReviewStatus status);

    @Message
    String stage(Stage stage);

    @Message
    String verdict(Verdict verdict);

    @Message
    String pending(String effective);

    @Message
    String reopened();

    @Message
    String wordingOnly();

    @Message
    String comments();

    @Message
    String kind(CommentKind kind);

    @Message
    String commentState(CommentState state);

    @Message
    String textChanged(int number);

    @Message
    String reply();

    @Message
    String targets();

    @Message
    String indicator();

    @Message
    String unit();

    @Message
    String target();

    @Message
    String reported();

    @Message
    String verified();

    @Message
    String completion();

    @Message
    String shared();

    @Message
    String sharedHint();

    @Message
    String residue();

    @Message
    String here();

    @Message
    String there();

    @Message
    String line(int number);

    @Message
    String attachments();

    @Message
    String waivers();

    @Message
    String followUps();

    @Message
    String followUp();

    @Message
    String source();

    @Message
    String deadline();

    @Message
    String owner();

    @Message
    String progress();

    @Message
    String evidence();

    @Message
    String noEvidence();

    @Message
    String unconfirmed();

    @Message
    String followUpKind(FollowUp.Kind kind);

    @Message
    String followUpStatus(FollowUp.Status status);

    @Message
    String severity(Severity severity);

    @Message
    String errorTitle(int status);

    @Message
    String errorText(int status);
}
