package io.chengbao.review.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A part that every report of the round must have.
 *
 * @param code stable within the round, such as {@code NEXT_STEPS}
 * @param headings any of these satisfies it; each has a letter or a digit, for the rest is not
 *     compared
 */
public record RequiredPart(
        @NotBlank @Size(max = 50) String code,
        @NotEmpty @Size(max = 20)
                List<
                                @NotBlank @Size(max = 100)
                                @Pattern(
                                        regexp = ".*[\\p{L}\\p{N}].*",
                                        message = "{io.chengbao.review.heading}")
                                String>
                        headings) {}
