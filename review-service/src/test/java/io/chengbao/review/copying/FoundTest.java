package io.chengbao.review.copying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoundTest {

    private static final UUID ROUND = new UUID(1, 1);
    private static final UUID ANOTHER = new UUID(1, 2);
    private static final Source OWN = source(1, ROUND, "990127101");

    @Test
    void whoever_shares_most_prints_is_compared_first() {
        Found found =
                Found.of(
                        OWN,
                        List.of(new Hit(7, List.of(2, 3)), new Hit(8, List.of(3))),
                        List.of(source(2, ANOTHER, "990127102"), source(3, ANOTHER, "990127103")),
                        0);

        assertThat(found.candidates()).extracting(Source::number).containsExactly(3, 2);
    }

    @Test
    void what_more_than_twenty_have_leads_to_nobody_and_is_everybodys() {
        List<Integer> many = IntStream.rangeClosed(2, 22).boxed().toList();

        Found found = Found.of(OWN, List.of(new Hit(7, many)), List.of(), 0);

        assertThat(found.candidates()).isEmpty();
        assertThat(found.isEverybodys(7)).isTrue();
        assertThat(found.isEverybodys(7L << 32 | 7)).isFalse();
    }

    @Test
    void what_half_of_its_round_says_is_everybodys_though_few_have_it() {
        Hit said = new Hit(7, List.of(2, 3, 4, 5));

        assertThat(foundIn(ROUND, said, 8).isEverybodys(7)).isTrue();
        assertThat(foundIn(ROUND, said, 9).isEverybodys(7)).isFalse();
        assertThat(foundIn(ANOTHER, said, 8).isEverybodys(7)).isFalse();
    }

    @Test
    void what_three_of_a_small_round_share_is_not_everybodys() {
        Found found = foundIn(ROUND, new Hit(7, List.of(2, 3, 4)), 3);

        assertThat(found.isEverybodys(7)).isFalse();
        assertThat(found.candidates()).hasSize(3);
    }

    @Test
    void what_the_township_wrote_before_is_not_compared() {
        Found found =
                Found.of(
                        OWN,
                        List.of(new Hit(7, List.of(2))),
                        List.of(source(2, ANOTHER, OWN.township())),
                        0);

        assertThat(found.candidates()).isEmpty();
    }

    @Test
    void a_source_that_is_gone_meanwhile_is_not_compared() {
        assertThat(Found.of(OWN, List.of(new Hit(7, List.of(2))), List.of(), 0).candidates())
                .isEmpty();
    }

    private static Found foundIn(UUID round, Hit hit, int inRound) {
        return Found.of(
                OWN,
                List.of(hit),
                hit.sources().stream()
                        .map(number -> source(number, round, "99012710" + number))
                        .toList(),
                inRound);
    }

    private static Source source(int number, UUID round, String township) {
        return new Source(number, new UUID(2, number), 1, round, township);
    }
}
