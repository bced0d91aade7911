package io.chengbao.local;

import java.nio.file.Path;
import java.util.List;

/** What {@code up} says when everything runs: what to look at and what to paste. */
final class Invitation {

    private final LocalSystem system;
    private final Path data;

    Invitation(LocalSystem system, Path data) {
        this.system = system;
        this.data = data;
    }

    /** Opens a round that stays open, and names it. */
    List<String> lines() {
        var round =
                new Rounds(new Api(system))
                        .open("自行试用", SampleCounty.townships(SampleCounty.COUNTY));
        return """

                The county's desk, as its approver (open it in a browser):
                  %1$s/desk/enter?token=%2$s

                %3$s is open. Hand in a Word file as one of its townships (paste this):
                  T=%4$s
                  R=%5$s
                  S=%6$s
                  curl -H "Authorization: Bearer $T" -F round=$R -F file=@%7$s -F submit=true $S/api/v1/reports
                It has blanks and is refused with each of them; %8$s has none.
                A token for somebody else: %9$s PERSON

                Mail received: %10$s
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
                        Screen.shown(Build.module().resolve("token")),
                        Screen.shown(data.resolve(PartName.MAIL.id()).resolve(Mail.LIST)))
                .lines()
                .toList();
    }
}
