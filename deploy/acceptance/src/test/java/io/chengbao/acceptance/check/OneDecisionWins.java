package io.chengbao.acceptance.check;

import static java.util.stream.Collectors.groupingBy;

import io.chengbao.acceptance.check.Evidence.Decision;
import io.chengbao.acceptance.history.Attempt;
import io.chengbao.acceptance.history.Outcome;
import io.chengbao.acceptance.history.Verb;
import java.util.List;
import java.util.Set;

/** 10. Of decisions that can't both stand exactly one wins, and the others learn why. */
final class OneDecisionWins implements Invariant {

    private static final int NUMBER = 10;

    private static final Set<Verb> DECIDING_VERBS =
            Set.of(Verb.APPROVE, Verb.RETURN, Verb.UNDO, Verb.REOPEN);

    private static final Set<String> DECIDING = Set.of("ReportApproved", "ReportReturned");

    @Override
    public List<Violation> violations(Evidence evidence) {
        Findings findings = new Findings(NUMBER);
        record Place(String report, int revision, String stage) {}
        evidence.decisions().stream()
                .collect(groupingBy(d -> new Place(d.report(), d.revision(), d.stage())))
                .forEach(
                        (place, decisions) ->
                                findings.require(
                                        decisions.size() == 1,
                                        "report " + place.report(),
                                        "one decision on revision " + place.revision(),
                                        decisions.stream().map(Decision::verdict).toList()));
        record Told(String report, int revision) {}
        evidence.events().stream()
                .filter(event -> DECIDING.contains(event.type()))
                .collect(groupingBy(event -> new Told(event.subject(), event.revision())))
                .forEach(
                        (told, events) ->
                                findings.require(
                                        events.stream().map(Event::id).distinct().count() == 1,
                                        "report " + told.report(),
                                        "one event that decides on revision " + told.revision(),
                                        events));
        evidence.attempts().stream()
                .filter(attempt -> DECIDING_VERBS.contains(attempt.verb()))
                .filter(attempt -> attempt.outcome() == Outcome.REFUSED)
                .filter(attempt -> !saysWhy(attempt))
                .forEach(
                        attempt ->
                                findings.add(
                                        "report " + attempt.report(),
                                        "a refusal that says why",
                                        attempt.status() + " " + attempt.problem()));
        return findings.list();
    }

    private static boolean saysWhy(Attempt attempt) {
        return attempt.status() == 409 && !attempt.told().path("detail").asText().isBlank();
    }
}
