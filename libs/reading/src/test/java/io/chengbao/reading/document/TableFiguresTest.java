package io.chengbao.reading.document;

import static io.chengbao.reading.document.WordFiles.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.figure.Indicators;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableFiguresTest {

    @Test
    void areNamedByRowAndColumn() throws RefusedDocument {
        assertThat(
                        figures(
                                row("序号", "指标（单位）", "目标值", "完成值", "完成率（%）"),
                                row("1", "财政收入（万元）", "5800", "6,012", "103.7"),
                                row("2", "粮食产量（吨）", "约9600", "", "—")))
                .containsExactly(
                        "财政收入目标值 5800万元 @8:0-4",
                        "财政收入 6012万元 @9:0-5",
                        "财政收入完成率 103.7% @10:0-5",
                        "粮食产量目标值 9600吨 @13:0-5");
    }

    @Test
    void haveTheUnitOfTheirOwnColumn() throws RefusedDocument {
        assertThat(figures(row("项目", "单位", "数量"), row("新建水池", "座", "12")))
                .containsExactly("新建水池 12座 @6:0-2");
    }

    @Test
    void areNoneWhereNothingSaysOfWhat() throws RefusedDocument {
        assertThat(figures(row("1", "2"), row("3", "4"))).isEmpty();
    }

    private static List<String> figures(String... rows) throws RefusedDocument {
        Document document =
                WordFiles.withBody("<w:tbl>" + String.join("", rows) + "</w:tbl>").read();
        return Indicators.of(document).stream().map(TableFiguresTest::shown).toList();
    }

    private static String shown(Indicator figure) {
        return "%s %s%s @%d:%d-%d"
                .formatted(
                        figure.name(),
                        figure.quantity().value(),
                        figure.quantity().unit(),
                        figure.line(),
                        figure.start(),
                        figure.end());
    }
}
