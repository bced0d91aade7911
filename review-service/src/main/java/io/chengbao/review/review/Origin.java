package io.chengbao.review.review;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose text it is that the county has of a report.
 *
 * @param issuer the unit that called for it, in whose name the county's stands
 * @param township its code
 */
public record Origin(
        UUID reportId,
        int revision,
        String title,
        UUID round,
        String issuer,
        String township,
        String townshipName) {

    private static final Pattern COUNTY =
            Pattern.compile("^(?:中共|中国共产党)?(\\p{IsHan}{1,10}?[县区市旗])");

    /** As the unit's name has it: {@code 青禾县} of {@code 中共青禾县委办公室}. */
    public Optional<String> county() {
        Matcher county = COUNTY.matcher(issuer);
        return county.find() ? Optional.of(county.group(1)) : Optional.empty();
    }

    /** The township's name behind its county's. */
    public String division() {
        return county().orElse("") + townshipName;
    }
}
