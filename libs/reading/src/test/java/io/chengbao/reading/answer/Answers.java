package io.chengbao.reading.answer;

import com.fasterxml.jackson.databind.JsonNode;
import io.chengbao.reading.check.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be found in one report, or what was found: each thing by its place, so that both can
 * be compared as sets.
 *
 * @param outline headings and run-in items: line and words
 * @param findings rule, line and quote; blanks are counted by themselves
 * @param indicators line, place, number and unit
 * @param said what is said of an indicator or a commitment at its place: name, period, comparator,
 *     beginning of the text, target, deadline; of a key, what it gives
 * @param growths line, place and growth of the indicators that have one
 */
record Answers(
        Set<String> outline,
        Set<String> placeholders,
        Set<String> findings,
        Set<String> indicators,
        Set<String> growths,
        Set<String> problems,
        Set<String> commitments,
        Map<String, String> said) {

    private static final int BEGINNING = 12;

    static Answers of(Sheet sheet) {
        Answers answers = empty();
        sheet.document().outline().forEach(o -> answers.outline.add(o.line() + " " + o.text()));
        sheet.placeholders()
                .forEach(
                        p ->
                                answers.placeholders.add(
                                        p.line() + ":" + p.start() + " " + p.quote()));
        sheet.findings().stream()
                .filter(f -> !f.rule().equals("placeholder"))
                .forEach(f -> answers.findings.add(f.rule() + " " + f.line() + " " + f.quote()));
        sheet.indicators()
                .forEach(
                        i -> {
                            String place = i.line() + ":" + numberAt(i);
                            answers.indicator(place, i.value(), i.unit(), i.growth());
                            answers.say(place, "name", i.name());
                            answers.say(place, "period", i.period());
                            answers.say(place, "comparator", i.comparator());
                        });
        sheet.problems().forEach(p -> answers.problems.add(p.line() + ":" + p.start()));
        sheet.commitments()
                .forEach(
                        c -> {
                            String place = c.line() + ":" + c.start();
                            answers.commitments.add(place);
                            answers.say(place, "text", beginning(c.text()));
                            answers.say(place, "target", c.target());
                            answers.say(place, "deadline", c.deadline());
                        });
        return answers;
    }

    /** A key of our own: the shape in which a check leaves the system, as a person corrected it. */
    static Answers of(JsonNode key) {
        Answers answers = empty();
        key.path("outline")
                .forEach(
                        o ->
                                answers.outline.add(
                                        o.get("line").asInt() + " " + o.get("text").asText()));
        key.path("placeholders")
                .forEach(p -> answers.placeholders.add(place(p) + " " + p.get("quote").asText()));
        key.path("findings")
                .forEach(
                        f ->
                                answers.findings.add(
                                        f.get("rule").asText()
                                                + " "
                                                + f.get("line").asInt()
                                                + " "
                                                + f.get("quote").asText()));
        key.path("indicators")
                .forEach(
                        i -> {
                            String place = i.get("line").asInt() + ":" + i.get("number").asInt();
                            answers.indicator(
                                    place,
                                    i.get("value").decimalValue(),
                                    i.get("unit").asText(),
                                    i.has("growth") ? i.get("growth").decimalValue() : null);
                            answers.sayAll(place, i, "name", "period", "comparator");
                        });
        key.path("problems").forEach(p -> answers.problems.add(place(p)));
        key.path("commitments")
                .forEach(
                        c -> {
                            answers.commitments.add(place(c));
                            answers.sayAll(place(c), c, "target", "deadline");
                            if (c.has("text")) {
                                answers.say(place(c), "text", beginning(c.get("text").asText()));
                            }
                        });
        return answers;
    }

    /** A key by absolute offsets in the whole text, with more in it than is looked at here. */
    static Answers ofOffsets(JsonNode key, String text) {
        List<Integer> lines = new ArrayList<>(List.of(0));
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            if (codePoints[i] == '\n') {
                lines.add(i + 1);
            }
        }
        Answers answers = empty();
        key.path("headings")
                .forEach(
                        h ->
                                answers.outline.add(
                                        line(lines, h.get("offset"))
                                                + " "
                                                + h.get("text").asText()));
        key.path("run_in_items")
                .forEach(
                        i ->
                                answers.outline.add(
                                        line(lines, i.get("offset"))
                                                + " "
                                                + i.get("lead").asText()));
        key.path("placeholders")
                .path("items")
                .forEach(
                        p ->
                                answers.placeholders.add(
                                        place(lines, p.get("offset"))
                                                + " "
                                                + p.get("literal").asText()));
        key.path("indicators")
                .forEach(
                        i ->
                                answers.indicator(
                                        place(lines, i.get("value_offset")),
                                        i.get("value").decimalValue(),
                                        i.get("unit").asText(),
                                        null));
        key.path("problems").forEach(p -> answers.problems.add(place(lines, p.get("offset"))));
        key.path("commitments")
                .forEach(c -> answers.commitments.add(place(lines, c.get("offset"))));
        return answers;
    }

    private static Answers empty() {
        return new Answers(
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashMap<>());
    }

    /** What was found of the things of which the key says it too; the rest is no mistake. */
    Score saidLike(Answers key, String field) {
        return Score.of(field, key.entries(field, key.said), entries(field, key.said));
    }

    private Set<String> entries(String field, Map<String, String> asked) {
        return said.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(" " + field))
                .filter(entry -> asked.containsKey(entry.getKey()))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.toSet());
    }

    private void say(String place, String field, String value) {
        said.put(place + " " + field, value);
    }

    /** Null says that there is none; a field that the key leaves out isn't looked at. */
    private void sayAll(String place, JsonNode node, String... fields) {
        for (String field : fields) {
            if (node.has(field)) {
                say(place, field, node.get(field).isNull() ? null : node.get(field).asText());
            }
        }
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(BEGINNING, text.length()));
    }

    private void indicator(String place, BigDecimal value, String unit, BigDecimal growth) {
        indicators.add(place + " " + value.stripTrailingZeros().toPlainString() + unit);
        if (growth != null) {
            growths.add(place + " " + growth.stripTrailingZeros().toPlainString());
        }
    }

    /** Where the number begins, behind a comparator such as 达到. */
    private static int numberAt(Sheet.Figure figure) {
        int at = 0;
        while (!figure.quote().substring(at).matches("(?s)[\\d一两二三四五六七八九十百千].*")) {
            at++;
        }
        return figure.start() + at;
    }

    private static String place(JsonNode node) {
        return node.get("line").asInt() + ":" + node.get("start").asInt();
    }

    private static String place(List<Integer> lines, JsonNode offset) {
        return line(lines, offset) + ":" + column(lines, offset);
    }

    private static int line(List<Integer> lines, JsonNode offset) {
        int line = 0;
        while (line < lines.size() && lines.get(line) <= offset.asInt()) {
            line++;
        }
        return line;
    }

    private static int column(List<Integer> lines, JsonNode offset) {
        return offset.asInt() - lines.get(line(lines, offset) - 1);
    }
}
