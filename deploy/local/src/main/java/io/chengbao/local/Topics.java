package io.chengbao.local;

import java.util.List;

/** The topics of the system, each with the dead-letter topics of those who read it. */
public final class Topics {

    public static final String SUBMISSION = "chengbao.submission.v1";
    public static final String REVIEW = "chengbao.review.v1";
    public static final String PEOPLE = "chengbao.people.v1";

    /** Heads of the audit chains; read by nobody but who verifies them. */
    public static final String AUDIT = "chengbao.audit.v1";

    public static final List<String> ALL =
            List.of(
                    SUBMISSION,
                    deadLetters(SUBMISSION, "review"),
                    deadLetters(SUBMISSION, "notification"),
                    REVIEW,
                    deadLetters(REVIEW, "submission"),
                    deadLetters(REVIEW, "notification"),
                    PEOPLE,
                    AUDIT);

    private Topics() {}

    /** Where a consumer puts the records of a topic that it can't apply. */
    public static String deadLetters(String topic, String consumer) {
        return topic + ".dead." + consumer;
    }
}
