package io.chengbao.reading.document;

import static io.chengbao.reading.document.WordFiles.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the bytes: a document or a refusal, never another exception. */
class AnyBytesTest {

    private static final byte[] WORD =
            WordFiles.withBody(
                            paragraph(
                                    "<w:pStyle w:val=\"1\"/><w:numPr><w:numId"
                                            + " w:val=\"1\"/></w:numPr>",
                                    "修路五公里"))
                    .styles(
                            "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading"
                                    + " 1\"/></w:style>")
                    .numbering("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
                    .header(paragraph("柳溪镇"))
                    .bytes();

    @Property
    void ofAnyFile(@ForAll("names") String name, @ForAll @Size(max = 2_000) byte[] content) {
        readOrRefuse(name, content);
    }

    @Property
    void ofAZipSoItSays(@ForAll @Size(max = 2_000) byte[] rest) {
        byte[] content = new byte[rest.length + 4];
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, content, 0, 4);
        System.arraycopy(rest, 0, content, 4, rest.length);
        readOrRefuse("报告.docx", content);
    }

    @Property
    void ofAWordFileWithDamage(
            @ForAll @IntRange(max = 10_000) int at,
            @ForAll byte damage,
            @ForAll @IntRange(max = 200) int cut) {
        byte[] content = Arrays.copyOf(WORD, WORD.length - cut);
        content[4 + at % (content.length - 4)] ^= damage;
        readOrRefuse("报告.docx", content);
    }

    @Property
    void ofAWordFileWithElementsWhereTheyDontBelong(@ForAll("markup") String markup) {
        readOrRefuse("报告.docx", WordFiles.withBody(markup).bytes());
        readOrRefuse(
                "报告.docx",
                WordFiles.withBody(paragraph("修路五公里"))
                        .styles(markup)
                        .numbering(markup)
                        .footnotes(markup)
                        .comments(markup)
                        .bytes());
    }

    private static void readOrRefuse(String name, byte[] content) {
        try {
            assertThat(DocumentReader.read(name, content).paragraphs()).isNotEmpty();
        } catch (RefusedDocument refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("报告.docx", "报告.txt", "报告", ".", "", "报告.DOC");
    }

    @Provide
    Arbitrary<String> markup() {
        Arbitrary<String> element =
                Arbitraries.of(
                        "w:p",
                        "w:pPr",
                        "w:r",
                        "w:t",
                        "w:tbl",
                        "w:tr",
                        "w:trPr",
                        "w:tc",
                        "w:gridSpan",
                        "w:vanish",
                        "w:ins",
                        "w:moveFrom",
                        "w:footnote",
                        "w:comment",
                        "m:num",
                        "m:t",
                        "w:del",
                        "w:rPr",
                        "w:br",
                        "w:tab",
                        "w:pStyle",
                        "w:numId",
                        "w:ilvl",
                        "w:outlineLvl",
                        "w:style",
                        "w:name",
                        "w:lvl",
                        "w:abstractNum",
                        "w:num",
                        "w:start",
                        "w:lvlOverride",
                        "mc:AlternateContent",
                        "mc:Choice",
                        "mc:Fallback");
        Arbitrary<String> value = Arbitraries.of("", "0", "1", "-1", "8", "9", "99999999999", "标题");
        Arbitrary<String> leaf =
                Combinators.combine(element, value)
                        .as(
                                (name, val) ->
                                        "<"
                                                + name
                                                + " w:val=\""
                                                + val
                                                + "\" w:ilvl=\""
                                                + val
                                                + "\">文</"
                                                + name
                                                + ">");
        return Arbitraries.recursive(
                () -> leaf,
                inner ->
                        Combinators.combine(element, inner, inner)
                                .as(
                                        (name, one, two) ->
                                                "<" + name + ">" + one + two + "</" + name + ">"),
                0,
                4);
    }
}
