package io.chengbao.reading.document;

import java.util.BitSet;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern of which is known with which letters its matches begin. It is tried there alone: trying
 * a pattern at every letter of a report takes some twenty times as long, and forty patterns look
 * through each.
 */
public final class AnchoredPattern {

    private final BitSet letters = new BitSet();
    private final Pattern pattern;

    private AnchoredPattern(String letters, Pattern pattern) {
        letters.chars().forEach(this.letters::set);
        this.pattern = pattern;
    }

    /**
     * @param letters each letter with which a match can begin
     * @param pattern never matches nothing; may look behind
     */
    public static AnchoredPattern at(String letters, String pattern) {
        return new AnchoredPattern(letters, Pattern.compile(pattern));
    }

    /** All matches, in reading order; lazy. */
    public Stream<MatchResult> in(String text) {
        Matcher matcher =
                pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        return Stream.iterate(
                next(matcher, text, 0),
                Objects::nonNull,
                match -> next(matcher, text, match.end()));
    }

    public boolean isIn(String text) {
        return in(text).findFirst().isPresent();
    }

    private MatchResult next(Matcher matcher, String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (letters.get(text.charAt(i))
                    && matcher.region(i, text.length()).lookingAt()
                    && matcher.end() > i) {
                return matcher.toMatchResult();
            }
        }
        return null;
    }
}
