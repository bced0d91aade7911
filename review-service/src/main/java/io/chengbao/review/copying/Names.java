package io.chengbao.review.copying;

import io.chengbao.review.copying.Passage.Place;
import io.chengbao.review.copying.Passage.Residue;
import io.chengbao.review.review.Origin;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of one's own place and of another's: the township, its county, and the county's other
 * townships. One of another's in a copied passage shows where it came from.
 */
final class Names {

    /** What follows a place's name where its authority is meant. */
    private static final String AUTHORITY = "(?:党委、政府|党委政府|县委、县政府|委、县政府|人民政府|纪委监委|党委|政府|委(?!托|员))?";

    private final Set<String> own;
    private final Pattern any;

    private Names(Set<String> own, Collection<String> all) {
        this.own = own;
        this.any =
                Pattern.compile(
                        all.stream()
                                .sorted(Comparator.comparing(String::length).reversed())
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|", "(", ")" + AUTHORITY)));
    }

    /**
     * @param around the townships of the other's round
     */
    static Names of(Origin reader, Origin other, Collection<String> around) {
        Set<String> own = new TreeSet<>(Set.of(reader.townshipName()));
        reader.county().ifPresent(own::add);
        Set<String> all = new TreeSet<>(around);
        all.add(other.townshipName());
        other.county().ifPresent(all::add);
        all.addAll(own);
        return new Names(own, all);
    }

    List<Residue> in(Place passage) {
        Matcher names = any.matcher(passage.quote());
        return names.results()
                .filter(name -> !own.contains(name.group(1)))
                .map(name -> residue(passage, name.start(), name.end()))
                .toList();
    }

    private static Residue residue(Place passage, int start, int end) {
        String quote = passage.quote();
        int from = passage.start() + quote.codePointCount(0, start);
        return new Residue(
                from, from + quote.codePointCount(start, end), quote.substring(start, end));
    }
}
