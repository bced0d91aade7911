package io.chengbao.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the bytes: rows or a refusal, never another exception. */
class AnyTableTest {

    private static final String CELLS =
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>0.95</v></c></row>";
    private static final Map<String, String> TEXTS_AND_FORMATS =
            Map.of(
                    SharedTexts.PART,
                    "<sst><si><t>指标</t></si></sst>",
                    Formats.PART,
                    "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>");
    private static final byte[] TABLE = TableFiles.withRows(CELLS, TEXTS_AND_FORMATS);

    /** Where elements are put that don't belong there. */
    private static final List<String> PARTS =
            List.of(
                    SharedTexts.PART,
                    Formats.PART,
                    TableFiles.RELATIONSHIPS,
                    "xl/workbook.xml",
                    "xl/worksheets/sheet7.xml");

    @Property
    void ofAnyFile(@ForAll @Size(max = 2_000) byte[] content) throws IOException {
        readOrRefuse(content);
    }

    @Property
    void ofATableWithDamage(
            @ForAll @IntRange(max = 10_000) int at,
            @ForAll byte damage,
            @ForAll @IntRange(max = 200) int cut)
            throws IOException {
        byte[] content = Arrays.copyOf(TABLE, TABLE.length - cut);
        content[at % content.length] ^= damage;
        readOrRefuse(content);
    }

    @Property
    void ofElementsWhereTheyDontBelong(
            @ForAll @IntRange(max = 4) int part, @ForAll("markup") String markup)
            throws IOException {
        readOrRefuse(
                TableFiles.withRows(CELLS, Map.of(PARTS.get(part), "<root>" + markup + "</root>")));
    }

    @Property
    void ofCellsWithAnythingInThem(@ForAll("markup") String markup, @ForAll("values") String value)
            throws IOException {
        readOrRefuse(
                TableFiles.withRows(
                        "<row><c><v>" + value + "</v></c>" + markup + "</row>" + markup,
                        TEXTS_AND_FORMATS));
    }

    private static void readOrRefuse(byte[] content) throws IOException {
        Path file = Files.createTempFile("table", ".xlsx");
        try {
            Table table = Table.read(Files.write(file, content));
            assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells()).isNotEmpty());
        } catch (UnreadableTable refused) {
            assertThat(refused).hasMessageNotContaining("null");
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "",
                "0",
                "1",
                "-1",
                "7",
                "95%",
                "many",
                "1e400",
                "-1e-400",
                "1e2147483647",
                "9999999999",
                "AB12",
                "ZZZZZZZZZ1",
                "a1",
                "rId3",
                "/",
                "..",
                "worksheets/sheet7.xml",
                "s",
                "n",
                "str");
    }

    @Provide
    Arbitrary<String> markup() {
        Arbitrary<String> element =
                Arbitraries.of(
                        "row",
                        "c",
                        "v",
                        "t",
                        "is",
                        "f",
                        "si",
                        "r",
                        "rPh",
                        "sst",
                        "numFmt",
                        "cellXfs",
                        "xf",
                        "sheet",
                        "sheets",
                        "Relationship");
        Arbitrary<String> attribute =
                Combinators.combine(
                                Arbitraries.of(
                                        "r",
                                        "t",
                                        "s",
                                        "id",
                                        "Id",
                                        "Target",
                                        "numFmtId",
                                        "formatCode"),
                                values())
                        .as((name, value) -> " " + name + "=\"" + value + "\"");
        Arbitrary<String> leaf =
                Combinators.combine(element, attribute, values())
                        .as(
                                (name, said, value) ->
                                        "<" + name + said + ">" + value + "</" + name + ">");
        return Arbitraries.recursive(
                () -> leaf,
                inner ->
                        Combinators.combine(element, attribute, inner, inner)
                                .as(
                                        (name, said, one, two) ->
                                                "<" + name + said + ">" + one + two + "</" + name
                                                        + ">"),
                0,
                4);
    }
}
