package io.chengbao.review.round;

import io.chengbao.platform.caller.Caller;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Rounds of the sample county for tests without a database. */
public final class SampleRounds {

    public static final OffsetDateTime DUE = OffsetDateTime.parse("2027-01-15T18:00:00+08:00");
    static final Caller ADMINISTRATOR =
            new Caller("admin-990127", "990127", Optional.empty(), Set.of("county-admin"));

    private SampleRounds() {}

    public static Round round() {
        return round(List.of(new Township("990127101", "清水镇"), new Township("990127102", "柳溪乡")));
    }

    /** A round of so many townships, see {@link #township}. */
    public static Round roundOf(int townships) {
        return round(
                IntStream.range(0, townships)
                        .mapToObj(i -> new Township(township(i), "第" + i + "镇"))
                        .toList());
    }

    public static String township(int number) {
        return "990127%06d".formatted(number);
    }

    private static Round round(List<Township> townships) {
        OpenRound call =
                new OpenRound(
                        "2026年度工作总结",
                        Kind.ANNUAL_SUMMARY,
                        "2026",
                        "青禾县人民政府办公室",
                        Line.GOVERNMENT,
                        DUE,
                        null,
                        townships,
                        null,
                        null,
                        null,
                        null);
        return Round.open(call, ADMINISTRATOR, DUE.minusDays(20).toInstant());
    }

    /** What 清水镇 owes, due 2027-01-15 18:00 in China. */
    public static Obligation obligation() {
        Round round = round();
        return new Obligation(round, new Township("990127101", "清水镇"), DUE.toInstant());
    }
}
