package io.chengbao.acceptance.check;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.chengbao.acceptance.check.Evidence.Decision;
import io.chengbao.acceptance.check.Evidence.InEffect;
import io.chengbao.acceptance.history.Attempt;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 6. A decision that could be undone takes effect once, never before the time that its maker was
 * told, and none is left over.
 */
final class DecisionsFireOnce implements Invariant {

    private static final int NUMBER = 6;

    @Override
    public List<Violation> violations(Evidence evidence) {
        Findings findings = new Findings(NUMBER);
        Map<String, List<InEffect>> fired =
                evidence.inEffect().stream().collect(groupingBy(InEffect::report));
        Map<String, List<Decision>> delayed =
                evidence.decisions().stream()
                        .filter(decision -> decision.effectiveAt().isAfter(decision.decidedAt()))
                        .collect(groupingBy(Decision::report));
        Map<String, Instant> promises = promises(evidence.attempts());
        delayed.forEach(
                (report, decisions) ->
                        compare(
                                report,
                                decisions,
                                fired.getOrDefault(report, List.of()),
                                promises,
                                findings));
        fired.forEach(
                (report, effects) ->
                        findings.require(
                                delayed.containsKey(report),
                                "report " + report,
                                "nothing to take effect",
                                effects));
        evidence.pending()
                .forEach(
                        report ->
                                findings.add(
                                        "report " + report, "no decision left pending", "one"));
        return findings.list();
    }

    private static void compare(
            String report,
            List<Decision> decisions,
            List<InEffect> fired,
            Map<String, Instant> promises,
            Findings findings) {
        String about = "report " + report;
        findings.requireEqual(about, "decisions that took effect:", decisions.size(), fired.size());
        List<Instant> due =
                decisions.stream()
                        .map(made -> promises.getOrDefault(made.id(), made.decidedAt()))
                        .sorted()
                        .toList();
        List<Instant> noted = fired.stream().map(InEffect::at).sorted().toList();
        List<Instant> made = decisions.stream().map(Decision::effectiveAt).sorted().toList();
        for (List<Instant> times : List.of(noted, made)) {
            for (int i = 0; i < Math.min(due.size(), times.size()); i++) {
                findings.require(
                        !times.get(i).isBefore(due.get(i)),
                        about,
                        "in effect not before " + due.get(i),
                        times.get(i));
            }
        }
    }

    /** Until when each decision could be undone, as its maker was told. */
    private static Map<String, Instant> promises(List<Attempt> attempts) {
        Map<String, Instant> promises = new HashMap<>();
        for (Attempt attempt : attempts) {
            JsonNode pending = attempt.told().path("pendingDecision");
            if (pending.has("effectiveAt")) {
                promises.put(
                        pending.path("id").asText(),
                        Instant.parse(pending.path("effectiveAt").asText()));
            }
        }
        return promises;
    }
}
