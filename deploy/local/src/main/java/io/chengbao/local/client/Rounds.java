package io.chengbao.local.client;

import io.chengbao.local.PartName;
import io.chengbao.local.SampleCounty;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Opens rounds of the sample county, as its administrator. */
public final class Rounds {

    public static final String ADMINISTRATOR = "admin-" + SampleCounty.COUNTY;

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss");

    private final Api api;

    public Rounds(Api api) {
        this.api = api;
    }

    /** A round as it was opened. */
    public record Opened(UUID id, String title) {}

    public Opened open(String purpose, List<String> townships) {
        var now = OffsetDateTime.now(CHINA);
        var title = "%d年度工作总结（%s %s）".formatted(now.getYear(), purpose, TIME.format(now));
        var call =
                Map.of(
                        "title",
                        title,
                        "kind",
                        "ANNUAL_SUMMARY",
                        "period",
                        Integer.toString(now.getYear()),
                        "issuer",
                        "青禾县人民政府办公室",
                        "line",
                        "GOVERNMENT",
                        "dueAt",
                        now.plusDays(30).with(LocalTime.of(18, 0)).toString(),
                        "townships",
                        townships.stream().map(Rounds::township).toList(),
                        "requiredParts",
                        List.of(
                                part("REVIEW", "工作回顾", "工作总结"),
                                part("NEXT_STEPS", "下步打算", "下步工作", "工作打算")));
        var round = api.post(ADMINISTRATOR, PartName.REVIEW, "/rounds", call).expect(201);
        return new Opened(UUID.fromString(round.path("id").asText()), title);
    }

    private static Map<String, String> township(String division) {
        var name = SampleCounty.divisionNames().getOrDefault(division, division);
        return Map.of("division", division, "name", name);
    }

    private static Map<String, Object> part(String code, String... headings) {
        return Map.of("code", code, "headings", List.of(headings));
    }
}
