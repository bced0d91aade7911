package io.chengbao.notification.events;

import io.chengbao.notification.notice.News;
import io.chengbao.notification.notice.Notices;
import io.chengbao.notification.notice.Occasion;
import io.chengbao.notification.notice.Round;
import io.chengbao.notification.notice.Subjects;
import io.chengbao.notification.notice.Township;
import io.chengbao.platform.event.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** Who is told of rounds: the people of the townships whose turn it is, or is no longer. */
@ApplicationScoped
class RoundTidings {

    private final Audience audience;
    private final Notices notices;
    private final Subjects subjects;

    RoundTidings(Audience audience, Notices notices, Subjects subjects) {
        this.audience = audience;
        this.notices = notices;
        this.subjects = subjects;
    }

    /** It is the turn of every township that the round names. */
    void opened(RoundOpened event, Envelope envelope) {
        subjects.remember(new Round(event.round(), event.title(), event.dueAt()));
        // In one order, so that two rounds that are applied at once don't wait for each other.
        event.townships().stream()
                .sorted(Comparator.comparing(RoundOpened.Named::division))
                .forEach(named -> subjects.remember(new Township(named.division(), named.name())));
        List<String> divisions =
                event.townships().stream().map(RoundOpened.Named::division).toList();
        audience.ofEach(divisions)
                .forEach(
                        (township, told) ->
                                notices.tell(
                                        News.ofRound(
                                                envelope.id(),
                                                Occasion.ROUND_OPENED,
                                                event.round(),
                                                township),
                                        told));
    }

    /** It is still the township's turn, for longer. */
    void extended(RoundExtended event, Envelope envelope) {
        notices.tell(
                News.ofRound(
                                envelope.id(),
                                Occasion.ROUND_EXTENDED,
                                event.round(),
                                event.township())
                        .withDueAt(event.dueAt()),
                audience.of(event.township()));
    }

    /** It is nobody's turn any more. */
    void nothingToReport(NothingToReport event, Envelope envelope) {
        notices.tell(
                News.ofRound(
                        envelope.id(), Occasion.NOTHING_TO_REPORT, event.round(), event.township()),
                audience.of(event.township()));
    }
}
