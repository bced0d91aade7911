package io.chengbao.acceptance.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.chengbao.acceptance.check.Effects.Effect;
import io.chengbao.acceptance.check.Evidence.Audit;
import io.chengbao.acceptance.history.Attempt;
import io.chengbao.acceptance.history.Command;
import io.chengbao.acceptance.history.Outcome;
import io.chengbao.acceptance.history.Verb;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 1. Every command answered with a yes is in state, events and audit; a refused one in none, but
 * for the draft that its answer names; one without an answer is in all or in none.
 */
final class CommandsTakeEffectOnce implements Invariant {

    private static final int NUMBER = 1;

    @Override
    public List<Violation> violations(Evidence evidence) {
        Findings findings = new Findings(NUMBER);
        Effects effects = Effects.in(evidence);
        for (Command command : evidence.commands()) {
            checkAnswers(command, effects.of(command).isPresent(), findings);
        }
        checkAudit(evidence, effects.all(), findings);
        checkEvents(evidence, effects.all(), findings);
        checkRevisions(evidence, effects.all(), findings);
        return findings.list();
    }

    private static void checkAnswers(Command command, boolean tookEffect, Findings findings) {
        String about = command.toString();
        if (command.isAcknowledged()) {
            findings.require(tookEffect, about, "its effect, for it was answered", "no trace");
        } else if (command.isRefused()) {
            boolean keepsDraft =
                    command.verb() == Verb.UPLOAD
                            && Effects.HAS_BLOCKERS.equals(command.first().problem());
            findings.requireEqual(about, "an effect of the refused:", keepsDraft, tookEffect);
        }
        checkRetries(command, findings);
    }

    /** Whoever asks again with the key of what took effect hears the same again. */
    private static void checkRetries(Command command, Findings findings) {
        Attempt answered = null;
        for (Attempt attempt : command.attempts()) {
            if (answered != null && attempt.sentAt().isAfter(answered.answeredAt())) {
                findings.require(
                        attempt.outcome() != Outcome.REFUSED,
                        command.toString(),
                        "the same answer to the same key",
                        attempt.problem());
            }
            if (answered != null && attempt.outcome() == Outcome.OK) {
                findings.requireEqual(
                        command.toString(),
                        "the same answer to the same key:",
                        answered.told(),
                        attempt.told());
            }
            if (answered == null && attempt.outcome() == Outcome.OK) {
                answered = attempt;
            }
        }
    }

    private static void checkAudit(Evidence evidence, List<Effect> effects, Findings findings) {
        Map<Audit, Long> expected =
                effects.stream()
                        .map(
                                effect ->
                                        new Audit(
                                                effect.command().first().person(),
                                                effect.verb().action(),
                                                effect.report()))
                        .collect(groupingBy(Function.identity(), counting()));
        Set<String> reports = effects.stream().map(Effect::report).collect(Collectors.toSet());
        Map<Audit, Long> found =
                Stream.of(Evidence.SUBMISSION, Evidence.REVIEW)
                        .flatMap(service -> evidence.mechanics().get(service).audit().stream())
                        .filter(audit -> reports.contains(audit.target()))
                        .collect(groupingBy(Function.identity(), counting()));
        for (Audit audit : union(expected.keySet(), found.keySet())) {
            findings.requireEqual(
                    "report " + audit.target(),
                    "audit rows for %s by %s:".formatted(audit.action(), audit.person()),
                    expected.getOrDefault(audit, 0L),
                    found.getOrDefault(audit, 0L));
        }
    }

    private static void checkEvents(Evidence evidence, List<Effect> effects, Findings findings) {
        record Told(String report, String type) {}
        Map<Told, Long> expected =
                effects.stream()
                        .flatMap(
                                effect ->
                                        effect.events().stream()
                                                .map(type -> new Told(effect.report(), type)))
                        .collect(groupingBy(Function.identity(), counting()));
        Set<String> reports = effects.stream().map(Effect::report).collect(Collectors.toSet());
        Map<Told, Long> found =
                evidence.events().stream()
                        .filter(event -> reports.contains(event.subject()))
                        .collect(groupingBy(Event::id))
                        .values()
                        .stream()
                        .map(sent -> new Told(sent.get(0).subject(), sent.get(0).type()))
                        .collect(groupingBy(Function.identity(), counting()));
        Stream.concat(expected.keySet().stream(), found.keySet().stream())
                .distinct()
                .forEach(
                        told ->
                                findings.requireEqual(
                                        "report " + told.report(),
                                        "events " + told.type() + ":",
                                        expected.getOrDefault(told, 0L),
                                        found.getOrDefault(told, 0L)));
    }

    private static void checkRevisions(Evidence evidence, List<Effect> effects, Findings findings) {
        Map<String, Long> submitted =
                effects.stream()
                        .filter(effect -> effect.events().contains("ReportSubmitted"))
                        .collect(groupingBy(Effect::report, counting()));
        for (Evidence.Report report : evidence.reports()) {
            int expected = submitted.getOrDefault(report.id(), 0L).intValue();
            String about = "report " + report.id();
            findings.requireEqual(about, "revision", expected, report.revision());
            findings.requireEqual(about, "rows of revisions:", expected, report.revisions());
        }
        Set<String> there =
                evidence.reports().stream().map(Evidence.Report::id).collect(Collectors.toSet());
        effects.stream()
                .map(Effect::report)
                .distinct()
                .filter(report -> !there.contains(report))
                .forEach(report -> findings.add("report " + report, "a row", "none"));
    }

    private static Set<Audit> union(Set<Audit> one, Set<Audit> other) {
        Set<Audit> union = new TreeSet<>(Comparator.comparing(Audit::toString));
        union.addAll(one);
        union.addAll(other);
        return union;
    }
}
