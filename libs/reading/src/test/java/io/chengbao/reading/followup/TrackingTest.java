package io.chengbao.reading.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.DocumentReader;
import io.chengbao.reading.document.RefusedDocument;
import io.chengbao.reading.followup.Progress.Status;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackingTest {

    private static final String OTHER_WORK =
            "全年举办各类培训23期，参训群众1200人次。\n深入开展安全生产大排查，整治隐患46处。\n基层党建全面过硬，发展党员12名。\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    新建农村公路12公里，2026年11月底前完成。 | 新建农村公路12.6公里，惠及5个村。            | DONE
                    新建农村公路12公里，2026年11月底前完成。 | 农村公路建设已完成8公里。                    | UNDER_WAY
                    新建农村公路12公里，2026年11月底前完成。 | 农村公路因资金未到位，尚未开工。              | NOT_STARTED
                    新建农村公路12公里，2026年11月底前完成。 | 农村公路建设任务经县里同意调整为8公里。      | ADJUSTED
                    改造提升卫生室6所。                      | 6所村卫生室全部改造到位并投入使用。          | DONE
                    改造提升卫生室6所。                      | 卫生室改造正在进行内部装修。                 | UNDER_WAY
                    建设村级养老食堂7个，由民政办负责。      | 村级养老食堂建成投用7个，日均就餐180人。     | DONE
                    扶持壮大中药材产业，打造示范基地。       | 中药材产业示范基地有序推进，土地流转已启动。 | UNDER_WAY
                    扶持壮大中药材产业，打造示范基地。       | 中药材产业示范基地通过验收。                 | DONE
                    集镇污水管网老化，雨季外溢问题突出。     | 集镇污水管网改造工程竣工，外溢问题得到解决。 | DONE
                    集镇污水管网老化，雨季外溢问题突出。     | 集镇污水管网仍存在3处外溢点，整改未完成。    | UNDER_WAY
                    实施镇文化站迁建。                       | 镇文化站迁建并入县级综合服务中心统筹实施。   | ADJUSTED
                    """)
    void proposes_what_the_later_report_says(String promise, String said, Status status) {
        Progress progress = track(promise, OTHER_WORK + said + "\n" + OTHER_WORK);

        assertThat(progress.status()).isEqualTo(status);
        assertThat(progress.evidence().quote()).isEqualTo(said);
        assertThat(progress.evidence().line()).isEqualTo(5);
    }

    @Test
    void proposes_that_it_has_yet_to_begin_where_nothing_is_said() {
        Progress progress = track("启动大坝除险加固，争取资金300万元。", OTHER_WORK);

        assertThat(progress.status()).isEqualTo(Status.NOT_STARTED);
        assertThat(progress.evidence()).isNull();
    }

    @Test
    void does_not_take_what_every_report_says_for_the_matter_itself() {
        Progress progress = track("进一步加大工作力度，持续推进移民搬迁。", "持续推进各项重点工作，进一步加大工作力度，全面完成目标任务。");

        assertThat(progress.evidence()).isNull();
    }

    @Test
    void looks_at_the_review_before_the_next_promise() {
        String report = OTHER_WORK + "移民搬迁安置点主体完工。\n二、下步打算\n继续推进移民搬迁安置点建设，力争年底前入住。";

        Progress progress = track("加快移民搬迁安置点建设。", report);

        assertThat(progress.evidence().quote()).isEqualTo("移民搬迁安置点主体完工。");
        assertThat(progress.status()).isEqualTo(Status.UNDER_WAY);
    }

    @Test
    void takes_a_promise_that_is_only_made_again_for_not_begun() {
        Progress progress = track("建设移民搬迁安置点1处。", OTHER_WORK + "二、下步打算\n建设移民搬迁安置点1处，力争年底前入住。");

        assertThat(progress.status()).isEqualTo(Status.NOT_STARTED);
        assertThat(progress.evidence()).isNotNull();
    }

    @Test
    void counts_in_code_points() {
        Progress progress = track("整治𠮷水河河道5公里。", "𠮷祥如意。𠮷水河河道整治全部完成5公里。");

        assertThat(progress.evidence().start()).isEqualTo(5);
        assertThat(progress.evidence().end()).isEqualTo(5 + 15);
    }

    private static Progress track(String promise, String review) {
        Analysis last = read("青禾镇2025年工作总结\n一、下步打算\n" + promise);
        Analysis now = read("青禾镇2026年工作总结\n" + review);
        assertThat(last.followUps()).isNotEmpty();
        List<Progress> all = Tracking.of(last.followUps(), now.document(), now.followUps());
        return all.get(0);
    }

    private static Analysis read(String text) {
        try {
            return Analysis.of(
                    DocumentReader.read("报告.txt", text.getBytes(StandardCharsets.UTF_8)));
        } catch (RefusedDocument e) {
            throw new AssertionError(e);
        }
    }
}
