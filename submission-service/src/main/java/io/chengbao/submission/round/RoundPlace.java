package io.chengbao.submission.round;

import java.util.UUID;

/** A township's place in a round. */
record RoundPlace(UUID round, String township) {}
