package io.chengbao.reading.rule;

import java.util.List;

/**
 * A part that the round asks for.
 *
 * @param code stable within the round, such as {@code REVIEW} or {@code NEXT_STEPS}
 * @param headings any of these satisfies it, such as 工作回顾: a heading of the report that contains
 *     it, spaces and punctuation aside. Synonyms are for the round to list.
 * @throws IllegalArgumentException where there is no code, no heading, or a heading without letters
 */
public record RequiredPart(String code, List<String> headings) {

    public RequiredPart {
        headings = List.copyOf(headings);
        if (code.isBlank()
                || headings.isEmpty()
                || headings.stream().map(RequiredPart::bare).anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException(
                    "A required part has a code and headings with letters in them");
        }
    }

    boolean isSatisfiedBy(String heading) {
        String bare = bare(heading);
        return headings.stream().anyMatch(wanted -> bare.contains(bare(wanted)));
    }

    private static String bare(String heading) {
        return heading.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
