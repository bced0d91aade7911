package io.chengbao.reading.rule;

import java.util.List;

/**
 * An indicator that the round asks for.
 *
 * @param code stable within the round, such as {@code REVENUE}
 * @param names what it is called, any of which satisfies it, such as 一般公共预算收入
 * @param unit one that its figure can be compared with, such as 万元; null for any
 * @throws IllegalArgumentException where there is no code, no name, or a name without letters
 */
public record RequiredIndicator(String code, List<String> names, String unit) {

    public RequiredIndicator {
        names = List.copyOf(names);
        if (code.isBlank()
                || names.isEmpty()
                || !names.stream()
                        .allMatch(name -> name.codePoints().anyMatch(Character::isLetter))) {
            throw new IllegalArgumentException(
                    "A required indicator has a code and names with letters in them");
        }
    }
}
