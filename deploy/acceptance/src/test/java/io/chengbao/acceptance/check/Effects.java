package io.chengbao.acceptance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.chengbao.acceptance.check.Evidence.KeptAnswer;
import io.chengbao.acceptance.history.Command;
import io.chengbao.acceptance.history.Verb;
import io.chengbao.acceptance.history.Verb.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which of the clients' commands took effect, as the answers kept under their keys show. */
final class Effects {

    /** The one refusal that keeps something: the draft. */
    static final String HAS_BLOCKERS = "report-has-blockers";

    private final Map<Side, Map<String, KeptAnswer>> kept = new HashMap<>();
    private final List<Effect> effects = new ArrayList<>();

    private Effects(Evidence evidence) {
        for (Side side : Side.values()) {
            Map<String, KeptAnswer> byKey = new HashMap<>();
            evidence.mechanics()
                    .get(Evidence.serviceOf(side))
                    .answers()
                    .forEach(answer -> byKey.put(answer.key(), answer));
            kept.put(side, byKey);
        }
        for (Command command : evidence.commands()) {
            of(command).ifPresent(answer -> effects.add(new Effect(command, answer)));
        }
    }

    static Effects in(Evidence evidence) {
        return new Effects(evidence);
    }

    /** A command that took effect, with the answer that was kept of it. */
    record Effect(Command command, KeptAnswer answer) {

        String report() {
            String named = command.first().report();
            return named == null ? answer.target() : named;
        }

        Verb verb() {
            return command.verb();
        }

        /** The types of the events that it led to at once. */
        List<String> events() {
            JsonNode content = command.first().content();
            List<String> events = new ArrayList<>();
            switch (verb()) {
                case UPLOAD -> {
                    if (answer.status() == 201) {
                        events.add("DraftStarted");
                    }
                    if (content.path("submit").asBoolean() && !content.path("blanks").asBoolean()) {
                        events.add("ReportSubmitted");
                    }
                }
                case SUBMIT -> events.add("ReportSubmitted");
                case CLAIM -> events.add("ReviewStarted");
                case DECIDE -> events.add("ReportApproved");
                case REPLACE -> {}
            }
            return events;
        }
    }

    Optional<KeptAnswer> of(Command command) {
        return Optional.ofNullable(kept.get(command.verb().side()).get(command.key()));
    }

    List<Effect> all() {
        return effects;
    }
}
