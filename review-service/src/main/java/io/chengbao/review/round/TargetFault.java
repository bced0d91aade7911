package io.chengbao.review.round;

import io.chengbao.platform.problem.Language;
import io.chengbao.platform.problem.Localized;
import io.chengbao.reading.table.Table;

/**
 * What is wrong with one cell of the county's table, or with a whole row.
 *
 * @param row as the program shows it, from 1
 * @param column as the program shows it, such as {@code C}; null for the whole row
 * @param value what stands there; null where nothing does
 */
record TargetFault(int row, String column, String value, String message) {

    private static final int LONGEST_VALUE = 50;

    enum Why implements Localized {
        NO_HEADER("没有找到表头：需要“指标”“目标值”以及“乡镇代码”或“乡镇”各列", "no header: 指标, 目标值 and 乡镇代码 or 乡镇"),
        NOTHING("不能为空", "must not be empty"),
        NO_NUMBER("不是数字", "is no number"),
        NO_SUCH_TOWNSHIP("本次报送任务没有这个乡镇", "the round names no such township"),
        TWICE("同一乡镇的同一指标列了两次", "the township has this indicator twice"),
        TOO_LONG("文字过长", "is too long"),
        TOO_MANY("目标过多", "too many targets");

        private final String zh;
        private final String en;

        Why(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String in(Language language) {
            return language == Language.ZH ? zh : en;
        }
    }

    static TargetFault of(int row, int column, String value, Why why, Language language) {
        String shown = value.isEmpty() ? null : shortened(value);
        return new TargetFault(row, Table.columnName(column), shown, why.in(language));
    }

    static TargetFault of(int row, Why why, Language language) {
        return new TargetFault(row, null, null, why.in(language));
    }

    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE));
    }
}
