package io.chengbao.platform.trace;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which report, round or other thing something is about: its id, the first in a path. */
final class Subject {

    static final String KEY = "subject";

    private static final Pattern ID =
            Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/|$)");

    private Subject() {}

    static Optional<String> of(String path) {
        Matcher matcher = ID.matcher(path);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
