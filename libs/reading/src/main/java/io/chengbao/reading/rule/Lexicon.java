package io.chengbao.reading.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The word lists that come with the library. */
final class Lexicon {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Lexicon() {}

    /** Of a file of words; # begins a remark. */
    static Set<String> words(String file) {
        return lines(file).stream()
                .flatMap(line -> BLANKS.splitAsStream(line.strip()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Without blank lines and remarks. */
    static List<String> lines(String file) {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Lexicon.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.replaceFirst("#.*", ""))
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
