package io.chengbao.platform.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The sentences of problems: the service's own bundle first, then what all services share. */
final class Texts {

    private static final List<String> BUNDLES = List.of("problems", "platform-problems");

    private Texts() {}

    static Optional<String> find(String key, Language language, Object... arguments) {
        return BUNDLES.stream()
                .flatMap(bundle -> text(bundle, key, language))
                .findFirst()
                .map(pattern -> new MessageFormat(pattern, language.locale()).format(arguments));
    }

    private static Stream<String> text(String bundle, String key, Language language) {
        try {
            ResourceBundle texts =
                    ResourceBundle.getBundle(
                            bundle,
                            language.locale(),
                            Thread.currentThread().getContextClassLoader(),
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES));
            return texts.containsKey(key) ? Stream.of(texts.getString(key)) : Stream.empty();
        } catch (MissingResourceException noSuchBundle) {
            return Stream.empty();
        }
    }
}
