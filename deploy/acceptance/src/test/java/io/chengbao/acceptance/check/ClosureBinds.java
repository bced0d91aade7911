package io.chengbao.acceptance.check;

import io.chengbao.acceptance.history.Attempt;
import io.chengbao.acceptance.history.Command;
import io.chengbao.acceptance.history.Outcome;
import io.chengbao.acceptance.history.Verb;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * 3. Once a first revision was refused because its round is closed, no other gets into that round,
 * and nothing is refused for it before the county has closed it.
 */
final class ClosureBinds implements Invariant {

    private static final int NUMBER = 3;

    private static final String CLOSED = "round-closed";

    private static final Set<Verb> HANDING_IN = Set.of(Verb.UPLOAD, Verb.SUBMIT, Verb.SIGN_OFF);

    @Override
    public List<Violation> violations(Evidence evidence) {
        Findings findings = new Findings(NUMBER);
        Set<String> closed =
                evidence.events().stream()
                        .filter(event -> event.type().equals("RoundClosed"))
                        .map(Event::subject)
                        .collect(Collectors.toSet());
        Map<UUID, Instant> refused = new HashMap<>();
        for (Attempt attempt : evidence.attempts()) {
            if (CLOSED.equals(attempt.problem())) {
                refused.merge(attempt.round(), attempt.answeredAt(), ClosureBinds::earlier);
            }
        }
        refused.forEach(
                (round, at) ->
                        findings.require(
                                closed.contains(round.toString()),
                                "round " + round,
                                "its closure",
                                "none, and a refusal for it at " + at));
        for (Command command : evidence.commands()) {
            Instant at = refused.getOrDefault(command.first().round(), Instant.MAX);
            findings.require(
                    !isFirstRevision(command) || command.first().sentAt().isBefore(at),
                    command.toString(),
                    "a refusal, for the round was closed at " + at,
                    "a first revision");
        }
        return findings.list();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static boolean isFirstRevision(Command command) {
        return HANDING_IN.contains(command.verb())
                && command.attempts().stream()
                        .filter(attempt -> attempt.outcome() == Outcome.OK)
                        .anyMatch(
                                attempt ->
                                        attempt.told().path("status").asText().equals("SUBMITTED")
                                                && attempt.told().path("revision").asInt() == 1);
    }
}
