package io.chengbao.review.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An indicator of which every report of the round must give a figure.
 *
 * @param code stable within the round, such as {@code REVENUE}
 * @param names what it is called, such as 一般公共预算收入; any of these satisfies it
 * @param unit one that its figure can be compared with, such as 万元; null for any
 */
record RequiredIndicator(
        @NotBlank @Size(max = 50) String code,
        @NotEmpty @Size(max = 20)
                List<
                                @NotBlank @Size(max = 100)
                                @Pattern(
                                        regexp = ".*\\p{L}.*",
                                        message = "{io.chengbao.review.heading}")
                                String>
                        names,
        @Size(min = 1, max = 20) String unit) {}
