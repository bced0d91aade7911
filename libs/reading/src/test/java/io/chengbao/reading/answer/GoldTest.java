package io.chengbao.reading.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chengbao.reading.check.Sheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Answer keys from outside the repository, with their reports in the folder {@code reports} beside
 * theirs: {@code -Dchengbao.gold=FOLDER}. Their offsets count from the beginning of the text.
 */
@EnabledIfSystemProperty(named = "chengbao.gold", matches = ".+")
class GoldTest {

    @ParameterizedTest
    @MethodSource("keys")
    void isMet(Path file) throws IOException {
        JsonNode key = new ObjectMapper().readTree(Files.readAllBytes(file));
        byte[] bytes =
                Files.readAllBytes(
                        file.resolveSibling("../reports").resolve(key.get("seed").asText()));
        String text = new String(bytes, StandardCharsets.UTF_8);
        Sheet sheet = SampleReportsTest.sheet(bytes);
        Answers expected = Answers.ofOffsets(key, text);
        Answers found = Answers.of(sheet);
        Marks marks = Marks.of(sheet, text);

        List<Score> scores =
                List.of(
                        Score.of("outline", expected.outline(), found.outline()),
                        Score.of("placeholders", expected.placeholders(), found.placeholders()),
                        Score.of("indicators", expected.indicators(), found.indicators()),
                        Score.of("problems", expected.problems(), found.problems()),
                        Score.of("commitments", expected.commitments(), found.commitments()));

        scores.forEach(score -> System.out.println(file.getFileName() + " " + score));
        assertThat(scores.get(0).recall()).isEqualTo(1);
        assertThat(invented(scores.get(0), key)).isEmpty();
        assertThat(scores.get(1).f1()).isEqualTo(1);
        assertThat(scores.get(2).f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(scores.get(3).f1()).isGreaterThanOrEqualTo(0.9);
        assertThat(scores.get(4).f1()).isGreaterThanOrEqualTo(0.9);
        assertThat(marks.in(key.path("false_positive_traps"))).isEmpty();
        assertThat(marks.overlooked(key.path("errors"))).isEmpty();
    }

    /** Headings without number stand in the key as an issue of structure, not as headings. */
    private static List<String> invented(Score outline, JsonNode key) {
        Set<String> unnumbered =
                StreamSupport.stream(key.path("structure_issues").spliterator(), false)
                        .filter(issue -> issue.get("type").asText().equals("unnumbered_headings"))
                        .flatMap(issue -> issue.findParents("quote").stream())
                        .map(
                                quote ->
                                        quote.get("line").asInt()
                                                + " "
                                                + quote.get("quote").asText().replaceAll("。$", ""))
                        .collect(Collectors.toSet());
        return outline.invented().stream()
                .filter(entry -> !unnumbered.contains(entry.replaceAll("。$", "")))
                .toList();
    }

    static Stream<Path> keys() throws IOException {
        return Files.list(Path.of(System.getProperty("chengbao.gold")))
                .filter(file -> file.toString().endsWith(".json"))
                .sorted();
    }
}
