package io.chengbao.acceptance.check;

import io.chengbao.acceptance.check.Evidence.Dead;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** 9. The dead letters, as rows and as records, are exactly the poison that was sent. */
final class OnlyPoisonIsDead implements Invariant {

    private static final int NUMBER = 9;

    @Override
    public List<Violation> violations(Evidence evidence) {
        Findings findings = new Findings(NUMBER);
        Set<String> expected =
                evidence.planted().stream()
                        .flatMap(
                                planted ->
                                        planted.poisons().stream()
                                                .map(
                                                        consumer ->
                                                                grave(
                                                                        consumer,
                                                                        planted.topic(),
                                                                        planted.partition(),
                                                                        planted.offset())))
                        .collect(Collectors.toSet());
        Map<String, String> rows = new TreeMap<>();
        evidence.mechanics().values().stream()
                .flatMap(service -> service.deadLetters().stream())
                .forEach(dead -> rows.put(grave(dead), dead.reason()));
        Set<String> records =
                evidence.deadRecords().stream()
                        .map(
                                dead ->
                                        grave(
                                                dead.deadTopic()
                                                        .substring(
                                                                dead.topic().length()
                                                                        + ".dead.".length()),
                                                dead.topic(),
                                                dead.partition(),
                                                dead.offset()))
                        .collect(Collectors.toSet());
        compare("a row for", expected, rows.keySet(), rows, findings);
        compare("a record for", expected, records, rows, findings);
        return findings.list();
    }

    private static void compare(
            String what,
            Set<String> expected,
            Set<String> found,
            Map<String, String> reasons,
            Findings findings) {
        Set<String> all = new HashSet<>(expected);
        all.addAll(found);
        for (String grave : all) {
            if (!found.contains(grave)) {
                findings.add(grave, what + " the poison that was sent", "none");
            } else if (!expected.contains(grave)) {
                findings.add(grave, "no dead letter, for no poison was sent", reasons.get(grave));
            }
        }
    }

    private static String grave(Dead dead) {
        return grave(dead.consumer(), dead.topic(), dead.partition(), dead.offset());
    }

    private static String grave(String consumer, String topic, int partition, long offset) {
        return "%s@%d:%d at consumer %s".formatted(topic, partition, offset, consumer);
    }
}
