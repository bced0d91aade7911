package io.chengbao.acceptance.check;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.chengbao.acceptance.check.Effects.Effect;
import io.chengbao.acceptance.check.Evidence.Audit;
import io.chengbao.acceptance.history.Attempt;
import io.chengbao.acceptance.history.Command;
import io.chengbao.acceptance.history.Outcome;
import io.chengbao.acceptance.history.Verb;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * 1. Every command answered with a yes is in state, events and audit; a refused one in none, but
 * for the draft that its answer names; one without an answer is in all or in none.
 */
final class CommandsTakeEffectOnce implements Invariant {

    private static final int NUMBER = 1;

    /** Rounds are opened before anybody's history begins. */
    private static final String OPENING = "open-round";

    /** Events that are no command's, and are judged by what they follow. */
    private static final Set<String> BY_ITSELF =
            Set.of("RoundOpened", "WithdrawalGranted", "WithdrawalRefused");

    private static final Set<String> SENT_BACK = Set.of("ReportReturned", "ReviewReopened");

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
        Map<Audit, Integer> expected = new HashMap<>();
        for (Effect effect : effects) {
            String person = effect.command().first().person();
            expected.merge(
                    new Audit(person, effect.verb().action(), effect.report()), 1, Integer::sum);
            if (effect.isDelayed()) {
                expected.merge(inEffect(person, effect.verb(), effect), 1, Integer::sum);
            }
            if (effect.verb() == Verb.UNDO) {
                Verb undone = Verb.valueOf(effect.undone());
                expected.merge(inEffect(person, undone, effect), -1, Integer::sum);
            }
        }
        Set<String> targets = expected.keySet().stream().map(Audit::target).collect(toSet());
        Map<Audit, Integer> found = new HashMap<>();
        Stream.of(Evidence.SUBMISSION, Evidence.REVIEW)
                .flatMap(service -> evidence.mechanics().get(service).audit().stream())
                .filter(audit -> targets.contains(audit.target()))
                .filter(audit -> !audit.action().equals(OPENING))
                .forEach(audit -> found.merge(audit, 1, Integer::sum));
        compare(
                expected,
                found,
                (audit, counts) ->
                        findings.requireEqual(
                                audit.target(),
                                "audit rows for %s by %s:"
                                        .formatted(audit.action(), audit.person()),
                                counts.expected(),
                                counts.found()));
    }

    /** Whoever decided is noted once more when the time to undo it is over. */
    private static Audit inEffect(String person, Verb verb, Effect effect) {
        return new Audit(person, verb.action() + "-in-effect", effect.report());
    }

    private static void checkEvents(Evidence evidence, List<Effect> effects, Findings findings) {
        Map<Told, Integer> expected = new HashMap<>();
        for (Effect effect : effects) {
            effect.events()
                    .forEach(
                            type ->
                                    expected.merge(
                                            new Told(effect.report(), type), 1, Integer::sum));
            if (effect.verb() == Verb.UNDO) {
                String type =
                        effect.undone().equals("APPROVE") ? "ReportApproved" : "ReportReturned";
                expected.merge(new Told(effect.report(), type), -1, Integer::sum);
            }
        }
        Set<String> subjects = expected.keySet().stream().map(Told::subject).collect(toSet());
        List<Event> events =
                evidence.events().stream()
                        .filter(event -> subjects.contains(event.subject()))
                        .filter(event -> !BY_ITSELF.contains(event.type()))
                        .collect(
                                collectingAndThen(
                                        toMap(Event::id, Function.identity(), (one, again) -> one),
                                        byId -> List.copyOf(byId.values())));
        addClaimsByResubmission(events, expected);
        Map<Told, Integer> found = new HashMap<>();
        events.forEach(
                event -> found.merge(new Told(event.subject(), event.type()), 1, Integer::sum));
        compare(
                expected,
                found,
                (told, counts) ->
                        findings.requireEqual(
                                told.subject(),
                                "events " + told.type() + ":",
                                counts.expected(),
                                counts.found()));
    }

    /** What comes in after somebody has sent a revision back counts as claimed by them. */
    private static void addClaimsByResubmission(List<Event> events, Map<Told, Integer> expected) {
        Map<String, Integer> firstSentBack = new HashMap<>();
        events.stream()
                .filter(event -> SENT_BACK.contains(event.type()))
                .forEach(e -> firstSentBack.merge(e.subject(), e.revision(), Math::min));
        events.stream()
                .filter(event -> event.type().equals("ReportSubmitted"))
                .filter(
                        event ->
                                event.revision()
                                        > firstSentBack.getOrDefault(
                                                event.subject(), Integer.MAX_VALUE))
                .forEach(
                        event ->
                                expected.merge(
                                        new Told(event.subject(), "ReviewStarted"),
                                        1,
                                        Integer::sum));
    }

    private record Told(String subject, String type) {}

    private record Counts(int expected, int found) {}

    private static <K> void compare(
            Map<K, Integer> expected, Map<K, Integer> found, BiConsumer<K, Counts> judge) {
        Set<K> all = new HashSet<>(expected.keySet());
        all.addAll(found.keySet());
        for (K key : all) {
            judge.accept(
                    key, new Counts(expected.getOrDefault(key, 0), found.getOrDefault(key, 0)));
        }
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
        Set<String> there = evidence.reports().stream().map(Evidence.Report::id).collect(toSet());
        effects.stream()
                .filter(effect -> !effect.verb().isOfRound())
                .map(Effect::report)
                .distinct()
                .filter(report -> !there.contains(report))
                .forEach(report -> findings.add("report " + report, "a row", "none"));
    }
}
