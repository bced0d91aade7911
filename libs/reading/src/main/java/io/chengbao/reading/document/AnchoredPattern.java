package io.chengbao.reading.document;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
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

    private static final int NONE = -1;

    /**
     * One way to match, tried only at its own letters.
     *
     * @param spare the matcher of a search that has ended: a report needs thousands
     */
    private record Form(BitSet letters, Pattern pattern, AtomicReference<Matcher> spare) {

        Matcher matcher(String text) {
            Matcher matcher = spare.getAndSet(null);
            return matcher != null
                    ? matcher.reset(text)
                    : pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }

        boolean isWhole(String text) {
            Matcher matcher = matcher(text);
            boolean whole = matcher.matches();
            giveBack(matcher);
            return whole;
        }

        /** Without the text, which may be long. */
        void giveBack(Matcher matcher) {
            spare.set(matcher.reset(""));
        }
    }

    private final Form[] forms;
    private final BitSet letters = new BitSet();

    /** A bit for the last ten of each letter: nearly all others fall through here, at no cost. */
    private final long[] lastBits = new long[16];

    private AnchoredPattern(List<Form> forms) {
        this.forms = forms.toArray(Form[]::new);
        forms.forEach(form -> letters.or(form.letters()));
        letters.stream().forEach(letter -> lastBits[letter >>> 6 & 15] |= 1L << letter);
    }

    /**
     * @param letters each letter with which a match can begin
     * @param pattern never matches nothing; may look behind
     */
    public static AnchoredPattern at(String letters, String pattern) {
        BitSet set = new BitSet();
        letters.chars().forEach(set::set);
        return new AnchoredPattern(
                List.of(new Form(set, Pattern.compile(pattern), new AtomicReference<>())));
    }

    /** Where several match at one place, the first of them counts. */
    public static AnchoredPattern anyOf(AnchoredPattern... patterns) {
        return new AnchoredPattern(
                Stream.of(patterns).flatMap(pattern -> Stream.of(pattern.forms)).toList());
    }

    /**
     * Words, and nothing that means something in a pattern.
     *
     * @param words separated by {@code |}
     * @param behind a pattern for what follows
     */
    public static AnchoredPattern ofWords(String words, String behind) {
        String letters =
                Stream.of(words.split("\\|"))
                        .map(word -> word.substring(0, 1))
                        .distinct()
                        .reduce("", String::concat);
        return at(letters, "(?:" + words + ")" + behind);
    }

    /** All matches, in reading order; lazy. */
    public Stream<MatchResult> in(String text) {
        int begin = begin(text, 0);
        if (begin == NONE) {
            return Stream.empty();
        }
        Search search = new Search(text);
        MatchResult first = search.next(begin);
        return first == null
                ? Stream.empty()
                : Stream.iterate(
                        first, Objects::nonNull, match -> search.next(begin(text, match.end())));
    }

    /** Null for none. */
    public MatchResult first(String text) {
        int begin = begin(text, 0);
        if (begin == NONE) {
            return null;
        }
        Search search = new Search(text);
        MatchResult first = search.next(begin);
        search.end();
        return first;
    }

    public boolean isIn(String text) {
        return first(text) != null;
    }

    /** Whether it is all there is. */
    public boolean isWhole(String text) {
        if (begin(text, 0) != 0) {
            return false;
        }
        for (Form form : forms) {
            if (form.letters().get(text.charAt(0)) && form.isWhole(text)) {
                return true;
            }
        }
        return false;
    }

    /** The text with that for each match. */
    public String replaceAll(String text, String with) {
        StringBuilder replaced = new StringBuilder();
        int end = 0;
        for (MatchResult match : in(text).toList()) {
            replaced.append(text, end, match.start()).append(with);
            end = match.end();
        }
        return replaced.append(text, end, text.length()).toString();
    }

    /** The next place where a match could begin. */
    private int begin(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((lastBits[c >>> 6 & 15] >>> c & 1) != 0 && letters.get(c)) {
                return i;
            }
        }
        return NONE;
    }

    /** Goes through one text. */
    private final class Search {

        private final String text;
        private final Matcher[] matchers = new Matcher[forms.length];

        Search(String text) {
            this.text = text;
        }

        /** The first match at that place or behind it, or null; null for {@link #NONE} too. */
        MatchResult next(int begin) {
            for (int i = begin; i != NONE; i = begin(text, i + 1)) {
                char letter = text.charAt(i);
                for (int form = 0; form < forms.length; form++) {
                    boolean possible = forms.length == 1 || forms[form].letters().get(letter);
                    if (possible && isAt(i, matcher(form))) {
                        return matchers[form].toMatchResult();
                    }
                }
            }
            end();
            return null;
        }

        /** Any number of times. */
        void end() {
            for (int form = 0; form < forms.length; form++) {
                if (matchers[form] != null) {
                    forms[form].giveBack(matchers[form]);
                    matchers[form] = null;
                }
            }
        }

        private boolean isAt(int place, Matcher matcher) {
            return matcher.region(place, text.length()).lookingAt() && matcher.end() > place;
        }

        private Matcher matcher(int form) {
            if (matchers[form] == null) {
                matchers[form] = forms[form].matcher(text);
            }
            return matchers[form];
        }
    }
}
