package io.chengbao.notification.notice;

/** A notice with what is known of what it speaks of; null where no event has told it yet. */
public record Told(Notice notice, Round round, Report report, Township township) {}
