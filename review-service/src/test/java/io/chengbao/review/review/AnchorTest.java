package io.chengbao.review.review;

import static io.chengbao.review.review.SampleReviews.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorTest {

    private final Document document = document("全镇新修水渠12公里，争取资金300。");

    @ParameterizedTest
    @CsvSource({
        "p9, 12公里,   ,    ",
        "p3, 13公里,   ,    ",
        "p3, 12公里, 道路,   ",
        "p3, 12公里,   , 。 ",
        "  , 12公里,   ,    ",
        "  ,       , 水渠,   "
    })
    void a_place_that_is_not_there_is_refused(
            String paragraph, String quote, String before, String after) {
        WriteComment astray =
                new WriteComment(CommentKind.MUST_FIX, paragraph, quote, before, after, "请核对");

        assertThatThrownBy(() -> Anchor.of(astray, document)).isInstanceOf(AnchorNotThere.class);
    }

    @Test
    void a_paragraph_that_is_meant_as_a_whole_is_quoted_as_it_is() {
        WriteComment whole = new WriteComment(CommentKind.SUGGESTION, "p3", null, "", "", "请核对");

        assertThat(Anchor.of(whole, document).orElseThrow().quote())
                .isEqualTo("全镇新修水渠12公里，争取资金300。");
    }

    @Test
    void a_long_paragraph_is_quoted_from_its_beginning() {
        Document longer = document("水渠".repeat(1000));
        WriteComment whole =
                new WriteComment(CommentKind.SUGGESTION, "p3", null, null, null, "请核对");

        Anchor anchor = Anchor.of(whole, longer).orElseThrow();

        assertThat(anchor.quote()).hasSizeLessThanOrEqualTo(500);
        assertThat(anchor.in(longer)).isPresent();
    }

    @Test
    void a_comment_on_the_report_as_a_whole_has_no_place() {
        WriteComment whole =
                new WriteComment(CommentKind.SUGGESTION, null, null, null, null, "请核对");

        assertThat(Anchor.of(whole, document)).isEmpty();
    }

    @Test
    void in_a_later_revision_it_is_where_the_paragraph_still_says_so_and_nowhere_else() {
        Anchor anchor = new Anchor("p3", "12公里", "水渠", "，");

        assertThat(anchor.in(document("今年，全镇新修水渠12公里，争取资金500。"))).isPresent();
        assertThat(anchor.in(document("全镇新修水渠15公里，争取资金300。"))).isEmpty();
        assertThat(anchor.in(document("全镇新修道路12公里，争取资金300。"))).isEmpty();
        assertThat(new Anchor("p8", "12公里", "水渠", "，").in(document)).isEmpty();
    }
}
