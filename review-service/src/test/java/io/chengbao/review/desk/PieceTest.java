package io.chengbao.review.desk;

import static io.chengbao.review.review.Finding.Severity.ADVICE;
import static io.chengbao.review.review.Finding.Severity.BLOCKER;
import static io.chengbao.review.review.Finding.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.review.review.Finding;
import io.chengbao.review.review.Finding.Sentence;
import io.chengbao.review.review.Finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieceTest {

    @Test
    void marks_the_words_that_a_finding_quotes() {
        List<Piece> pieces = Piece.of("投资xx万元", List.of(finding(WARNING, 2, 4, "xx")), 0);

        assertThat(pieces)
                .containsExactly(
                        new Piece("投资", null, false),
                        new Piece("xx", WARNING, false),
                        new Piece("万元", null, false));
    }

    @Test
    void counts_a_rare_character_once_although_it_takes_two_places() {
        List<Piece> pieces = Piece.of("𠮷镇xx", List.of(finding(WARNING, 2, 4, "xx")), 0);

        assertThat(pieces)
                .containsExactly(new Piece("𠮷镇", null, false), new Piece("xx", WARNING, false));
    }

    @Test
    void marks_nothing_where_other_words_stand_than_the_finding_quotes() {
        List<Finding> misplaced =
                List.of(
                        finding(WARNING, 0, 2, "xx"),
                        finding(WARNING, 3, 99, "xx"),
                        finding(WARNING, -1, 1, "投"),
                        finding(WARNING, 2, 2, ""));

        assertThat(Piece.of("投资xx", misplaced, 0)).containsExactly(new Piece("投资xx", null, false));
    }

    @Test
    void shows_the_gravest_of_findings_that_overlap() {
        List<Finding> both = List.of(finding(ADVICE, 0, 3, "投资x"), finding(BLOCKER, 2, 4, "xx"));

        assertThat(Piece.of("投资xx", both, 0))
                .containsExactly(
                        new Piece("投资", ADVICE, false),
                        new Piece("x", BLOCKER, false),
                        new Piece("x", BLOCKER, false));
    }

    @Test
    void tells_a_heading_from_the_text_that_runs_on_behind_it() {
        assertThat(Piece.of("一是抓产业。全年", List.of(), 5))
                .containsExactly(new Piece("一是抓产业", null, true), new Piece("。全年", null, false));
    }

    private static Finding finding(Severity severity, int start, int end, String quote) {
        Sentence sentence = new Sentence("请核实", "Please verify");
        return new Finding("rule", severity, "p1", 1, start, end, quote, sentence, null);
    }
}
