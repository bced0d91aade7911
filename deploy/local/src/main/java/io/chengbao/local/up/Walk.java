package io.chengbao.local.up;

import static io.chengbao.local.up.Sight.list;
import static io.chengbao.local.up.Sight.text;

import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
import io.chengbao.local.SampleCounty;
import io.chengbao.local.client.Api;
import io.chengbao.local.client.ApiFailure;
import io.chengbao.local.client.People;
import io.chengbao.local.up.Steps.Seen;

/**
 * One report's way from a township's upload over a return, a resubmission and a reopening to the
 * county's approval, over the API alone.
 */
final class Walk {

    private final LocalSystem system;
    private final Steps steps;
    private final CountySide county;
    private final TownshipSide township;
    private final Sight inbox;
    private String notice;
    private int mailsBefore;

    Walk(LocalSystem system, Screen screen) {
        this.system = system;
        this.steps = new Steps(screen);
        this.county = new CountySide(system);
        this.township = new TownshipSide(system);
        this.inbox = new Sight(system, TownshipSide.SUBMITTER, PartName.NOTIFICATION);
    }

    /** Whether every step happened. */
    boolean go() {
        try {
            begin();
            handInAndSign();
            returnAndAnswer();
            approveAndReopen();
            lookBack();
            return true;
        } catch (WalkFailure | ApiFailure e) {
            return false;
        }
    }

    private void begin() {
        steps.take("The operator registers the people of two counties", this::importPeople);
        steps.take(
                "The county calls its townships for the year's report, signed by their heads",
                county::openRound);
        steps.take("The township sees the call", () -> township.seeRound(county.round()));
    }

    private void handInAndSign() {
        steps.take(
                "The township hands in a Word file with blanks: refused, kept as a draft",
                township::handInBlanks);
        steps.take(
                "The township hands in the mended file: it waits for the head",
                township::handInMended);
        steps.take("The head signs: exactly that file is submitted", township::sign);
    }

    private void returnAndAnswer() {
        steps.take("The county has it", () -> county.seeReview(township.report()));
        steps.take(
                "The county's approver claims it; it gets a registration number",
                () -> county.claim(township.report()));
        steps.take("The approver writes two comments", () -> county.comment(township.report()));
        steps.take("The approver returns it", () -> county.giveBack(township.report()));
        steps.take("The township sees what is wanted", township::seeReturn);
        steps.take("The township mends the file and answers each comment", township::answer);
        steps.take("The drafter asks the head again", township::askForSignOff);
        steps.take("The head signs the second revision", township::sign);
        steps.take(
                "It is back with whoever returned it", () -> county.seeAnswers(township.report()));
    }

    private void approveAndReopen() {
        steps.take("The approver approves", () -> county.approve(township.report(), 2));
        steps.take("The township sees the approval", township::seeApproval);
        steps.take(
                "The approver reopens it, for its wording", () -> county.reopen(township.report()));
        steps.take("The township sees it reopened", township::seeReopened);
        steps.take("The township submits; wording needs no second sign-off", township::submit);
        steps.take(
                "The approver approves the third revision",
                () -> county.approve(township.report(), 3));
        steps.take("The township sees the approval", township::seeApproval);
    }

    private void lookBack() {
        steps.take("The township sees the whole history", township::seeHistory);
        steps.take("The submitter's inbox has the news", this::seeInbox);
        steps.take("And so has the mail", this::seeMail);
    }

    private Seen importPeople() {
        mailsBefore = system.mails().size();
        new People(new Api(system)).importAll();
        return new Seen(
                SampleCounty.people().size() - 1 + " people", "to look at what follows: " + look());
    }

    private Seen seeInbox() {
        var item =
                Steps.await(
                        "the notice",
                        () ->
                                list(inbox.of("/inbox")).stream()
                                        .filter(
                                                seen ->
                                                        text(seen, "reportId")
                                                                .equals(township.report()))
                                        .filter(
                                                seen ->
                                                        text(seen, "event")
                                                                .endsWith("ReportApproved"))
                                        .findFirst());
        notice = text(item, "title");
        return new Seen(notice, inbox.at("/inbox"));
    }

    private Seen seeMail() {
        var address = SampleCounty.person(TownshipSide.SUBMITTER).email();
        var mail =
                Steps.await(
                        "the mail to " + address,
                        () ->
                                system.mails().stream()
                                        .skip(mailsBefore)
                                        .filter(sent -> sent.to().equals(address))
                                        .filter(sent -> sent.subject().endsWith(notice))
                                        .findFirst());
        return new Seen("to " + mail.to(), Screen.shown(mail.file()));
    }

    private static String look() {
        var token = Screen.shown(Up.HOME.resolve("token"));
        return "curl -H \"Authorization: Bearer $(" + token + " PERSON)\" ADDRESS";
    }
}
