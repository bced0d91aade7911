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

        /** The report, or the round, that it was about. */
        String report() {
            String named = command.first().report();
            return named == null ? answer.target() : named;
        }

        Verb verb() {
            return command.verb();
        }

        /** The types of the events that it leads to, unless it is a decision that is undone. */
        List<String> events() {
            JsonNode content = command.first().content();
            return switch (verb()) {
                case UPLOAD -> eventsOfUpload(content);
                case SUBMIT, SIGN_OFF -> List.of("ReportSubmitted");
                case REQUEST_SIGN_OFF -> List.of("SignOffRequested");
                case REFUSE_SIGN_OFF -> List.of("SignOffRefused");
                case WITHDRAW -> List.of("WithdrawalRequested");
                case DISCARD -> List.of("ReportDiscarded");
                case CLAIM -> List.of("ReviewStarted");
                case APPROVE -> List.of("ReportApproved");
                case RETURN -> List.of("ReportReturned");
                case REOPEN -> List.of("ReviewReopened");
                case EXTEND -> List.of("RoundExtended");
                case NOTHING_TO_REPORT -> List.of("NothingToReport");
                case CLOSE -> List.of("RoundClosed");
                case REPLACE, WAIVE, UNWAIVE, RESPOND, COMMENT, RESOLVE, UNDO -> List.of();
            };
        }

        private List<String> eventsOfUpload(JsonNode content) {
            List<String> events = new ArrayList<>();
            if (answer.status() == 201) {
                events.add("DraftStarted");
            }
            if (content.path("submit").asBoolean() && !content.path("blanks").asBoolean()) {
                events.add(
                        content.path("signOff").asBoolean()
                                ? "SignOffRequested"
                                : "ReportSubmitted");
            }
            return events;
        }

        /** Whether it is a decision that could be undone for a while. */
        boolean isDelayed() {
            return command.first().content().has("effectiveAfter");
        }

        /** What an undoing undid: {@code APPROVE} or {@code RETURN}. */
        String undone() {
            return command.first().content().path("verdict").asText();
        }
    }

    Optional<KeptAnswer> of(Command command) {
        return Optional.ofNullable(kept.get(command.verb().side()).get(command.key()));
    }

    List<Effect> all() {
        return effects;
    }
}
