package io.chengbao.acceptance.check;

import static java.util.stream.Collectors.groupingBy;

import io.chengbao.acceptance.check.Evidence.Counter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * 2. An aggregate's events are numbered 1 to n without gaps, in the order of the topic, n is its
 * own counter, and there is no event that its database knows nothing of.
 */
final class SequencesAreWhole implements Invariant {

    private static final int NUMBER = 2;

    private record Aggregate(String topic, String subject) {}

    @Override
    public List<Violation> violations(Evidence evidence) {
        Findings findings = new Findings(NUMBER);
        Set<String> madeUp =
                evidence.planted().stream().map(Planted::subject).collect(Collectors.toSet());
        Map<Aggregate, List<Event>> sent =
                evidence.events().stream()
                        .filter(event -> !madeUp.contains(event.subject()))
                        .collect(
                                groupingBy(event -> new Aggregate(event.topic(), event.subject())));
        Map<Aggregate, Long> counters = new HashMap<>();
        for (Counter counter : evidence.counters()) {
            counters.put(new Aggregate(counter.topic(), counter.subject()), counter.events());
        }
        sent.forEach(
                (aggregate, events) -> {
                    checkOrder(aggregate, events, findings);
                    findings.requireEqual(
                            about(aggregate),
                            "a counter of",
                            counters.get(aggregate),
                            events.stream().mapToLong(Event::sequence).max().orElse(0));
                });
        counters.forEach(
                (aggregate, count) ->
                        findings.require(
                                count == 0 || sent.containsKey(aggregate),
                                about(aggregate),
                                count + " events",
                                "none"));
        return findings.list();
    }

    private static void checkOrder(Aggregate aggregate, List<Event> events, Findings findings) {
        Map<Long, Set<String>> ids = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        long highest = 0;
        for (Event event : events) {
            ids.computeIfAbsent(event.sequence(), n -> new TreeSet<>()).add(event.id());
            if (seen.add(event.id()) && event.sequence() != highest + 1) {
                findings.add(
                        about(aggregate), "number " + (highest + 1) + " next", event.toString());
            }
            highest = Math.max(highest, event.sequence());
        }
        ids.forEach(
                (sequence, sharing) ->
                        findings.require(
                                sharing.size() == 1,
                                about(aggregate),
                                "one event with number " + sequence,
                                sharing));
    }

    private static String about(Aggregate aggregate) {
        return aggregate.subject() + " in " + aggregate.topic();
    }
}
