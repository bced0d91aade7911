package io.chengbao.reading.answer;

import com.fasterxml.jackson.databind.JsonNode;
import io.chengbao.reading.check.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a check put its finger in a text, in code points from the text's beginning, as keys from
 * outside count.
 *
 * @param findings but for blanks
 */
record Marks(List<Mark> findings, List<Mark> indicators) {

    record Mark(int start, int end, String what) {

        boolean touches(JsonNode quote) {
            int from = quote.get("offset").asInt();
            String words = quote.get("quote").asText();
            return start < from + words.codePointCount(0, words.length()) && end > from;
        }
    }

    static Marks of(Sheet sheet, String text) {
        int[] codePoints = text.codePoints().toArray();
        List<Integer> lines = new ArrayList<>(List.of(0));
        IntStream.range(0, codePoints.length)
                .filter(i -> codePoints[i] == '\n')
                .forEach(i -> lines.add(i + 1));
        return new Marks(
                sheet.findings().stream()
                        .filter(note -> note.line() > 0 && !note.rule().equals("placeholder"))
                        .map(
                                note ->
                                        mark(
                                                lines.get(note.line() - 1),
                                                note.start(),
                                                note.end(),
                                                note.rule() + " " + note.quote()))
                        .toList(),
                sheet.indicators().stream()
                        .map(
                                figure ->
                                        mark(
                                                lines.get(figure.line() - 1),
                                                figure.start(),
                                                figure.end(),
                                                figure.quote()))
                        .toList());
    }

    /** What was said of words that are right, or read as a figure though they are none. */
    List<Mark> in(JsonNode traps) {
        return Stream.concat(findings.stream(), indicators.stream())
                .filter(mark -> nodes(traps).anyMatch(mark::touches))
                .toList();
    }

    /** The errors that a machine can be sure of and of which nothing was said. */
    List<String> overlooked(JsonNode errors) {
        return nodes(errors)
                .filter(error -> error.get("confidence").asText().equals("definite"))
                .filter(error -> error.get("mechanical").asBoolean())
                .filter(error -> findings.stream().noneMatch(mark -> mark.touches(error)))
                .map(error -> error.get("quote").asText())
                .toList();
    }

    private static Mark mark(int line, int start, int end, String what) {
        return new Mark(line + start, line + end, what);
    }

    private static Stream<JsonNode> nodes(JsonNode array) {
        return IntStream.range(0, array.size()).mapToObj(array::get);
    }
}
