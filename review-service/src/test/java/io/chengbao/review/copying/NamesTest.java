package io.chengbao.review.copying;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.review.copying.Passage.Place;
import io.chengbao.review.copying.Passage.Residue;
import io.chengbao.review.review.Origin;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final Origin HERE = origin("青禾县人民政府办公室", "清水镇");
    private static final Origin THERE = origin("中共白河县委办公室", "长滩镇");

    @Test
    void another_countys_committee_and_townships_are_residue() {
        assertThat(residue("在白河县委、县政府领导下，长滩镇党委与石桥乡联合"))
                .extracting(Residue::quote)
                .containsExactly("白河县委、县政府", "长滩镇党委", "石桥乡");
    }

    @Test
    void ones_own_names_are_none() {
        assertThat(residue("在青禾县委领导下，清水镇党委政府")).isEmpty();
    }

    @Test
    void it_is_told_where_they_stand_in_code_points_of_the_paragraph() {
        List<Residue> residue =
                Names.of(HERE, THERE, List.of()).in(new Place("p1", 1, 10, 16, "\uD842\uDFB7长滩镇的"));

        assertThat(residue).containsExactly(new Residue(11, 14, "长滩镇"));
    }

    @Test
    void a_division_is_called_by_its_countys_name_where_the_issuer_has_it() {
        assertThat(THERE.division()).isEqualTo("白河县长滩镇");
        assertThat(origin("乡村振兴局", "长滩镇").division()).isEqualTo("长滩镇");
    }

    private static List<Residue> residue(String words) {
        return Names.of(HERE, THERE, List.of("长滩镇", "石桥乡"))
                .in(new Place("p1", 1, 0, words.length(), words));
    }

    private static Origin origin(String issuer, String township) {
        return new Origin(
                UUID.randomUUID(), 1, "工作总结", UUID.randomUUID(), issuer, "990127101", township);
    }
}
