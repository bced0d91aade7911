package io.chengbao.platform.event;

/** One record's way through the attempts, which remembers what turned out to be poison. */
final class Delivery {

    private static final long NONE = -1;

    private final Reader reader;
    private final Envelope envelope;
    private final Arrival arrival;
    private final boolean again;
    private long suspectAt = NONE;
    private long poisonAt = NONE;
    private RuntimeException poison;

    private Delivery(Reader reader, Envelope envelope, Arrival arrival, boolean again) {
        this.reader = reader;
        this.envelope = envelope;
        this.arrival = arrival;
        this.again = again;
    }

    static Delivery of(Reader reader, Envelope envelope, Arrival arrival) {
        return new Delivery(reader, envelope, arrival, false);
    }

    /** Of a dead letter, which may pass though its aggregate is parked. */
    static Delivery again(Reader reader, Envelope envelope, Arrival arrival) {
        return new Delivery(reader, envelope, arrival, true);
    }

    String consumer() {
        return reader.consumer();
    }

    Reactions reactions() {
        return reader.reactions();
    }

    Envelope envelope() {
        return envelope;
    }

    Arrival arrival() {
        return arrival;
    }

    boolean isAgain() {
        return again;
    }

    /**
     * The transaction is lost with it; the next attempt knows where to stop. An integrity rule must
     * be broken twice: the first time it may have been by a transaction that ran at once.
     */
    void learn(long sequence, RuntimeException fault) {
        boolean first = suspectAt != sequence;
        suspectAt = sequence;
        if (again || !first || !Transience.isIntegrityRule(fault)) {
            poisonAt = sequence;
            poison = fault;
        }
    }

    boolean isPoison(long sequence) {
        return poisonAt == sequence;
    }

    /** Whether the record itself is poison, not one that was held behind it. */
    boolean isPoison() {
        return isPoison(envelope.sequence());
    }

    /** Where it was found, or a number that no event has. */
    long poisonAt() {
        return poisonAt;
    }

    RuntimeException poison() {
        return poison;
    }
}
