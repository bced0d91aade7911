package io.chengbao.platform.event;

/** Somebody who reads a topic, also again: a dead letter goes back to whoever it was for. */
public interface Reader {

    /** A short stable name: part of the dead-letter topic's name and of the inbox's key. */
    String consumer();

    /** What it listens to; the topic is the setting {@code chengbao.inbox.topics.CHANNEL}. */
    String channel();

    Reactions reactions();
}
