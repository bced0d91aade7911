package io.chengbao.acceptance.play;

import java.util.UUID;

/**
 * What one story is about: a township's answer to a round.
 *
 * @param signOff whether the round wants the head's sign-off
 * @param closing whether the round may be closed while the story goes on
 */
public record Place(UUID round, String township, boolean signOff, boolean closing) {}
