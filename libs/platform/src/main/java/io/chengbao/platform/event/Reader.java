package io.chengbao.platform.event;

/** Somebody who reads a topic, also again: a dead letter goes back to whoever it was for. */
public interface Reader {

    /** A short stable name: part of the dead-letter topic's name and of the inbox's key. */
    String consumer();

    /**
     * The channel it listens on; its topic is the setting {@code mp.messaging.incoming.*.topic}.
     */
    String channel();

    Reactions reactions();
}
