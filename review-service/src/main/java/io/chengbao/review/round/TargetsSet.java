package io.chengbao.review.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The round's targets are these from now on; those before it are void. */
public record TargetsSet(
        UUID round, String county, List<SetTarget> targets, String setBy, Instant setAt) {}
