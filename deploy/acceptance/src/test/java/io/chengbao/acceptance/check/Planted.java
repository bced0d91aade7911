package io.chengbao.acceptance.check;

import java.util.Set;

/**
 * A record that no service sent.
 *
 * @param subject whom it speaks of; nobody else does
 * @param poisons the consumers that can't apply it; none where it is a good event
 */
public record Planted(
        String topic, int partition, long offset, String subject, Set<String> poisons) {}
