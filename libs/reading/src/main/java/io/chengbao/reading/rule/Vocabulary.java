package io.chengbao.reading.rule;

import io.chengbao.reading.document.AnchoredPattern;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets a pattern be written with words: {@code <unit>} stands for what was defined under that name.
 */
final class Vocabulary {

    private static final Pattern WORD = Pattern.compile("<([a-z]+)>");

    private final Map<String, String> words = new HashMap<>();

    Vocabulary define(String word, String pattern) {
        words.put(word, expand(pattern));
        return this;
    }

    /** Any of the forms, the first that fits. */
    Pattern anyOf(String... forms) {
        return Pattern.compile(expand(String.join("|", forms)));
    }

    /** The same, tried only at one of those letters: for a search through a whole report. */
    AnchoredPattern anyOfAt(String letters, String... forms) {
        return AnchoredPattern.at(letters, expand(String.join("|", forms)));
    }

    private String expand(String pattern) {
        return WORD.matcher(pattern)
                .replaceAll(word -> Matcher.quoteReplacement(meaning(word.group(1))));
    }

    private String meaning(String word) {
        if (!words.containsKey(word)) {
            throw new IllegalArgumentException("Undefined: " + word);
        }
        return words.get(word);
    }
}
