package io.chengbao.local.up;

import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
import io.chengbao.local.SampleCounty;
import io.chengbao.local.Samples;
import io.chengbao.local.client.Api;
import io.chengbao.local.client.ApiFailure;
import io.chengbao.local.client.Rounds;

/** What {@code up} says when everything runs: what to look at and what to paste. */
final class Invitation {

    private final LocalSystem system;
    private final Screen screen;

    Invitation(LocalSystem system, Screen screen) {
        this.system = system;
        this.screen = screen;
    }

    /** Opens a round that stays open, and says what to do with it. */
    void show() {
        try {
            var rounds = new Rounds(new Api(system));
            var round = rounds.open("自行试用", SampleCounty.townships(SampleCounty.COUNTY));
            text(round).lines().forEach(screen::line);
        } catch (WalkFailure | ApiFailure e) {
            screen.line("  ✗ no round could be opened to try: " + e.getMessage());
            screen.line("Ctrl-C stops everything; the data stays.");
        }
    }

    private String text(Rounds.Opened round) {
        return """

                The county's desk, as its approver (open it in a browser):
                  %1$s/desk/enter?token=%2$s

                %3$s is open. Hand in a Word file as one of its townships (paste this):
                  T=%4$s
                  R=%5$s
                  S=%6$s
                  curl -H "Authorization: Bearer $T" -F round=$R -F file=@%7$s -F submit=true $S/api/v1/reports
                That file has blanks and is refused with each of them; %8$s beside it has none.
                A token for somebody else: %9$s PERSON

                Mail that was sent: %10$s
                Ctrl-C stops everything; the data stays.
                """
                .formatted(
                        system.address(PartName.REVIEW),
                        system.token("approver-" + SampleCounty.COUNTY),
                        round.title(),
                        system.token("submitter-" + SampleCounty.COUNTY + "101"),
                        round.id(),
                        system.address(PartName.SUBMISSION),
                        Screen.shown(Samples.source(Samples.ANNUAL_WITH_BLANKS)),
                        Samples.ANNUAL,
                        Screen.shown(Up.HOME.resolve("token")),
                        Screen.shown(system.mailFolder()));
    }
}
