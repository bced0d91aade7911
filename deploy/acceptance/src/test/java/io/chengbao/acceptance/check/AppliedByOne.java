package io.chengbao.acceptance.check;

import io.chengbao.acceptance.check.Evidence.Applied;
import io.chengbao.acceptance.check.Evidence.Held;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** 4. Every consumer has applied every event, one after the other. */
final class AppliedByOne implements Invariant {

    private static final int NUMBER = 4;

    private record Place(String consumer, String source, String subject) {}

    @Override
    public List<Violation> violations(Evidence evidence) {
        Findings findings = new Findings(NUMBER);
        Set<String> poisoned =
                evidence.planted().stream()
                        .filter(planted -> !planted.poisons().isEmpty())
                        .map(Planted::subject)
                        .collect(Collectors.toSet());
        Map<Place, Long> last = new HashMap<>();
        for (Event event : evidence.events()) {
            for (String consumer : Topics.CONSUMERS.get(event.topic())) {
                last.merge(
                        new Place(consumer, event.source(), event.subject()),
                        event.sequence(),
                        Math::max);
            }
        }
        Map<Place, Applied> applied = new HashMap<>();
        evidence.mechanics().values().stream()
                .flatMap(service -> service.inbox().stream())
                .forEach(
                        row ->
                                applied.put(
                                        new Place(row.consumer(), row.source(), row.subject()),
                                        row));
        last.forEach((place, sequence) -> check(place, sequence, applied.get(place), findings));
        applied.forEach(
                (place, row) ->
                        findings.require(
                                last.containsKey(place) || poisoned.contains(place.subject()),
                                about(place),
                                "nothing applied of what nobody sent",
                                row));
        evidence.mechanics().values().stream()
                .flatMap(service -> service.held().stream())
                .filter(held -> !poisoned.contains(held.subject()))
                .forEach(held -> addHeld(held, findings));
        return findings.list();
    }

    private static void check(Place place, long sequence, Applied row, Findings findings) {
        findings.requireEqual(
                about(place), "applied up to", sequence, row == null ? 0L : row.sequence());
        findings.require(row == null || !row.parked(), about(place), "not parked", "parked");
    }

    private static void addHeld(Held held, Findings findings) {
        findings.add(
                about(new Place(held.consumer(), held.source(), held.subject())),
                "nothing held",
                "number " + held.sequence() + " held");
    }

    private static String about(Place place) {
        return "%s at consumer %s (from %s)"
                .formatted(place.subject(), place.consumer(), place.source());
    }
}
