package io.chengbao.review.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A township that a round names.
 *
 * @param division its code, below the division of whoever opens the round
 * @param name as people say it, such as 清水镇
 */
public record Township(
        @NotBlank @Pattern(regexp = "[0-9A-Za-z]{1,24}") @BelowCaller String division,
        @NotBlank @Size(max = 50) String name) {}
