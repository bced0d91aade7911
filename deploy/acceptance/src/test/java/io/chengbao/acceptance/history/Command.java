package io.chengbao.acceptance.history;

import java.util.List;

/** One thing that somebody wanted once, in as many attempts as it took. */
public record Command(String key, List<Attempt> attempts) {

    public Attempt first() {
        return attempts.get(0);
    }

    public Verb verb() {
        return first().verb();
    }

    /** Whether somebody was told that it took effect. */
    public boolean isAcknowledged() {
        return has(Outcome.OK);
    }

    /** Whether every attempt was refused: then nothing may have happened. */
    public boolean isRefused() {
        return attempts.stream().allMatch(attempt -> attempt.outcome() == Outcome.REFUSED);
    }

    private boolean has(Outcome outcome) {
        return attempts.stream().anyMatch(attempt -> attempt.outcome() == outcome);
    }

    @Override
    public String toString() {
        Attempt first = first();
        return "%s of %s by %s, key %s, at %s: %s"
                .formatted(
                        first.verb(),
                        first.report() == null
                                ? first.township() + " in round " + first.round()
                                : first.report(),
                        first.person(),
                        key,
                        first.sentAt(),
                        attempts.stream().map(Command::brief).toList());
    }

    private static String brief(Attempt attempt) {
        return attempt.outcome()
                + (attempt.problem() == null ? "" : " " + attempt.problem())
                + (attempt.status() == 0 ? "" : " " + attempt.status());
    }
}
