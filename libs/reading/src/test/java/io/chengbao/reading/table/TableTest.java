package io.chengbao.reading.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @TempDir Path folder;

    @Test
    void reads_shared_and_own_texts_numbers_and_what_a_formula_came_to() throws Exception {
        Table table =
                table(
                        """
                        <row r="1"><c r="A1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>目标值</t></is></c></row>
                        <row r="3"><c r="A3"><f>10/3</f><v>3.3600000000000003</v></c><c r="AB3" t="str"><v>万元</v></c></row>
                        <row r="4"><c r="A4"/></row>""",
                        Map.of(
                                SharedTexts.PART,
                                "<sst><si><t>无</t></si><si><r><t>指</t></r><r><t>标</t></r>"
                                        + "<rPh><t>zhi</t></rPh></si></sst>"));

        assertThat(table.rows())
                .containsExactly(
                        new Table.Row(1, Map.of(0, "指标", 2, "目标值")),
                        new Table.Row(3, Map.of(0, "3.36", 27, "万元")));
    }

    @Test
    void reads_a_percentage_as_it_is_shown() throws Exception {
        Table table =
                table(
                        "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>0.95</v></c>"
                                + "<c r=\"B1\" s=\"2\"><v>0.985</v></c><c r=\"C1\" s=\"0\"><v>0.95</v></c></row>",
                        Map.of(
                                Formats.PART,
                                """
                                <styleSheet><numFmts><numFmt numFmtId="176" formatCode="0.0%"/></numFmts>
                                <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
                                <cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="176"/></cellXfs></styleSheet>"""));

        assertThat(table.rows().get(0).cells()).isEqualTo(Map.of(0, "95%", 1, "98.5%", 2, "0.95"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"x\"/>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>many</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" s=\"many\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1e2147483647</v></c></row>",
                "<c r=\"A1\"><v>1</v></c>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v>"
            })
    void what_is_broken_is_refused(String rows) {
        assertThatThrownBy(() -> table(rows, Map.of())).isInstanceOf(UnreadableTable.class);
    }

    @Test
    void a_file_that_is_no_zip_or_no_table_is_refused() throws IOException {
        Path text = Files.writeString(folder.resolve("a.xlsx"), "指标,目标值");
        byte[] other = TableFiles.zip(Map.of("word/document.xml", "<document/>"));

        assertThatThrownBy(() -> Table.read(text)).isInstanceOf(UnreadableTable.class);
        assertThatThrownBy(() -> read(other)).isInstanceOf(UnreadableTable.class);
    }

    @Test
    void a_sheet_that_is_nowhere_is_refused() {
        Map<String, String> nowhere =
                Map.of(
                        TableFiles.RELATIONSHIPS,
                        "<Relationships><Relationship Id=\"rId3\"/></Relationships>");

        assertThatThrownBy(() -> table("<row/>", nowhere)).isInstanceOf(UnreadableTable.class);
    }

    @Test
    void a_sheet_that_inflates_to_far_more_is_refused() {
        String bomb = " ".repeat((int) Table.MOST_BYTES);

        assertThatThrownBy(() -> table(bomb, Map.of())).isInstanceOf(UnreadableTable.class);
    }

    @Test
    void more_cells_than_a_table_has_are_refused() {
        String rows = "<row><c><v>1</v></c></row>".repeat(100_001);

        assertThatThrownBy(() -> table(rows, Map.of())).isInstanceOf(UnreadableTable.class);
    }

    @Test
    void an_entity_of_the_files_own_is_not_read() {
        Map<String, String> entity =
                Map.of(
                        SharedTexts.PART,
                        "<!DOCTYPE sst [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><sst><si><t>&e;</t></si></sst>");

        assertThatThrownBy(() -> table("<row/>", entity)).isInstanceOf(UnreadableTable.class);
    }

    private Table table(String rows, Map<String, String> more) throws IOException, UnreadableTable {
        return read(TableFiles.withRows(rows, more));
    }

    private Table read(byte[] content) throws IOException, UnreadableTable {
        return Table.read(Files.write(Files.createTempFile(folder, "table", ".xlsx"), content));
    }
}
