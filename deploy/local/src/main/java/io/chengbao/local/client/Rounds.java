package io.chengbao.local.client;

import static java.util.Map.entry;

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
        return open(purpose, townships, false);
    }

    /** A round whose reports the townships' heads sign before they are submitted. */
    public Opened openWithSignOff(String purpose, List<String> townships) {
        return open(purpose, townships, true);
    }

    private Opened open(String purpose, List<String> townships, boolean signOff) {
        var now = OffsetDateTime.now(CHINA);
        var title = "%d年度工作总结（%s %s）".formatted(now.getYear(), purpose, TIME.format(now));
        var call =
                Map.ofEntries(
                        entry("title", title),
                        entry("kind", "ANNUAL_SUMMARY"),
                        entry("period", Integer.toString(now.getYear())),
                        entry("issuer", "青禾县人民政府办公室"),
                        entry("line", "GOVERNMENT"),
                        entry("dueAt", now.plusDays(30).with(LocalTime.of(18, 0)).toString()),
                        entry("signOff", signOff),
                        entry("townships", townships.stream().map(Rounds::township).toList()),
                        entry(
                                "requiredParts",
                                List.of(
                                        part("REVIEW", "工作回顾", "工作总结"),
                                        part("NEXT_STEPS", "下步打算", "下步工作", "工作打算"))));
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
