package io.chengbao.review.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A word that the county's townships often write for another, such as a village's name.
 *
 * @param wrong two characters at least: a single one stands in too many words
 */
record ConfusableWord(
        @NotBlank @Size(min = 2, max = 20) String wrong, @NotBlank @Size(max = 20) String right) {}
