package io.chengbao.reading.document;

import static io.chengbao.reading.document.WordFiles.paragraph;
import static io.chengbao.reading.document.WordFiles.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordFileTest {

    private static final String HEADING_STYLES =
            """
            <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/>
              <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="my1"><w:name w:val="一级标题"/><w:basedOn w:val="1"/></w:style>
            <w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>
            <w:style w:type="paragraph" w:styleId="c"><w:name w:val="toc 1"/></w:style>
            """;

    @Test
    void readsTheSameFromWordAsFromText() throws RefusedDocument {
        List<String> lines =
                List.of(
                        "青禾县柳溪镇2021年工作总结",
                        "",
                        "一、工作回顾 ",
                        "（一）抓产业。全年新建大棚xx座，产值翻番。",
                        "完成投资3000万元，村民受益。",
                        "二、下步打算",
                        "1.修路。再修5公里。");

        Document word =
                WordFiles.withBody(
                                lines.stream()
                                        .map(WordFiles::paragraph)
                                        .collect(Collectors.joining()))
                        .read();
        Document text =
                DocumentReader.read(
                        "报告.txt", String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));

        assertThat(word).isEqualTo(text);
        assertThat(word.title()).isEqualTo("青禾县柳溪镇2021年工作总结");
        assertThat(word.outline())
                .containsExactly(
                        new Heading(1, "一、", "工作回顾", 3, 2),
                        new Heading(2, "（一）", "抓产业", 4, 3),
                        new Heading(1, "二、", "下步打算", 6, 2),
                        new Heading(3, "1.", "修路", 7, 2));
    }

    @Test
    void joinsRunsAndKeepsTabsAndHyphens() throws RefusedDocument {
        String body =
                "<w:p>"
                        + run("投资")
                        + run("xx")
                        + "<w:r><w:tab/><w:t>万元</w:t><w:noBreakHyphen/></w:r></w:p>";

        assertThat(textsOf(WordFiles.withBody(body))).containsExactly("投资xx\t万元-");
    }

    @Test
    void endsTheLineAtAManualBreakButNotAtAPageBreak() throws RefusedDocument {
        String body =
                "<w:p>"
                        + run("一、工作回顾")
                        + "<w:r><w:br/></w:r>"
                        + run("修路")
                        + "<w:r><w:br w:type=\"page\"/></w:r>"
                        + run("五公里")
                        + "</w:p>";

        assertThat(textsOf(WordFiles.withBody(body))).containsExactly("一、工作回顾", "修路五公里");
    }

    @Test
    void readsTableCellsInReadingOrder() throws RefusedDocument {
        String table =
                "<w:tbl><w:tr><w:tc>"
                        + paragraph("指标")
                        + "</w:tc><w:tc>"
                        + paragraph("完成数")
                        + "</w:tc></w:tr>"
                        + "<w:tr><w:tc>"
                        + paragraph("1.财政收入")
                        + "</w:tc><w:tc>"
                        + paragraph("xx万元")
                        + "</w:tc></w:tr></w:tbl>";

        Document document =
                WordFiles.withBody(paragraph("工作总结") + table + paragraph("特此报告。")).read();

        assertThat(document.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("工作总结", "指标", "完成数", "1.财政收入", "xx万元", "特此报告。");
        assertThat(document.outline()).isEmpty();
    }

    @Test
    void readsATextBoxOnceAndAfterItsParagraph() throws RefusedDocument {
        String box = "<w:txbxContent>" + paragraph("框内文字") + "</w:txbxContent>";
        String body =
                "<w:p>"
                        + run("锚定")
                        + "<w:r><mc:AlternateContent><mc:Choice"
                        + " Requires=\"wps\"><w:drawing><wps:txbx>"
                        + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                        + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                        + run("段落")
                        + "</w:p>"
                        + paragraph("下一段");

        assertThat(textsOf(WordFiles.withBody(body))).containsExactly("锚定段落", "框内文字", "下一段");
    }

    @Test
    void takesTrackedChangesAsAccepted() throws RefusedDocument {
        String body =
                "<w:p>"
                        + run("投资")
                        + "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>"
                        + run("新")
                        + "</w:ins>"
                        + "<w:moveFrom>"
                        + run("移走")
                        + "</w:moveFrom><w:moveTo>"
                        + run("移来")
                        + "</w:moveTo></w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                        + run("前半段，")
                        + "</w:p>"
                        + paragraph("后半段。");

        assertThat(textsOf(WordFiles.withBody(body))).containsExactly("投资新移来", "前半段，后半段。");
    }

    @Test
    void leavesOutFieldCodes() throws RefusedDocument {
        String body =
                "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple w:instr=\"DATE\">"
                        + run("二〇二一年")
                        + "</w:fldSimple></w:p>";

        assertThat(textsOf(WordFiles.withBody(body))).containsExactly("二〇二一年");
    }

    @Test
    void knowsHeadingsByStyleTooAndInheritedOnes() throws RefusedDocument {
        String body =
                paragraph(style("t"), "工作")
                        + paragraph(style("t"), "总结")
                        + paragraph(style("c"), "工作回顾 3")
                        + paragraph(style("my1"), "工作回顾")
                        + paragraph("修路五公里。")
                        + paragraph("<w:outlineLvl w:val=\"1\"/>", "基础设施。全镇修路五公里。");

        Document document = WordFiles.withBody(body).styles(HEADING_STYLES).read();

        assertThat(document.title()).isEqualTo("工作总结");
        assertThat(document.outline())
                .containsExactly(
                        new Heading(1, "", "工作回顾", 4, 0), new Heading(2, "", "基础设施", 6, 0));
    }

    @Test
    void showsAutomaticNumbersAsWordDoes() throws RefusedDocument {
        String numbering =
                "<w:abstractNum w:abstractNumId=\"0\">"
                        + level(0, "chineseCountingThousand", "%1、")
                        + level(1, "chineseCounting", "（%2）")
                        + level(2, "decimal", "%3.")
                        + "</w:abstractNum>"
                        + "<w:abstractNum w:abstractNumId=\"1\">"
                        + level(0, "decimal", "%1")
                        + level(1, "decimal", "%1.%2")
                        + "</w:abstractNum>"
                        + "<w:abstractNum w:abstractNumId=\"2\">"
                        + level(0, "bullet", "")
                        + "</w:abstractNum>"
                        + list(1, 0, "")
                        + list(2, 1, "")
                        + list(3, 2, "")
                        + list(
                                4,
                                0,
                                "<w:lvlOverride w:ilvl=\"0\"><w:startOverride"
                                        + " w:val=\"1\"/></w:lvlOverride>");
        String body =
                paragraph(numbered(1, 0), "工作回顾")
                        + paragraph(numbered(1, 1), "产业")
                        + paragraph(numbered(1, 1), "民生")
                        + paragraph(numbered(1, 2), "养老")
                        + paragraph(numbered(1, 0), "下步打算")
                        + paragraph(numbered(1, 1), "交通")
                        + paragraph(numbered(2, 1), "2022年工作")
                        + paragraph(numbered(3, 0), "圆点")
                        + paragraph(numbered(4, 0), "附则")
                        + paragraph(numbered(0, 0), "无")
                        + paragraph(numbered(99, 0), "没有的列表");

        Document document = WordFiles.withBody(body).numbering(numbering).read();

        assertThat(document.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(
                        "一、工作回顾",
                        "（一）产业",
                        "（二）民生",
                        "1.养老",
                        "二、下步打算",
                        "（一）交通",
                        "1.1 2022年工作",
                        "圆点",
                        "一、附则",
                        "无",
                        "没有的列表");
        assertThat(document.outline()).extracting(Heading::level).startsWith(1, 2, 2, 3, 1, 2);
        assertThat(document.outline())
                .extracting(Heading::number)
                .startsWith("一、", "（一）", "（二）", "1.", "二、", "（一）");
    }

    @Test
    void numbersByStyle() throws RefusedDocument {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"n\"><w:name"
                        + " w:val=\"x\"/><w:pPr><w:numPr><w:numId"
                        + " w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        String numbering =
                "<w:abstractNum w:abstractNumId=\"0\">"
                        + level(0, "chineseCounting", "%1、")
                        + "</w:abstractNum>"
                        + list(1, 0, "");

        Document document =
                WordFiles.withBody(paragraph(style("n"), "工作回顾") + paragraph(style("n"), "下步打算"))
                        .styles(styles)
                        .numbering(numbering)
                        .read();

        assertThat(document.outline()).extracting(Heading::number).containsExactly("一、", "二、");
    }

    @Test
    void readsStrictWordFiles() throws RefusedDocument {
        String xml =
                "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>"
                        + paragraph("修路五公里")
                        + "</w:body></w:document>";

        assertThat(textsOf(WordFiles.withDocument(xml))).containsExactly("修路五公里");
    }

    @Test
    void readsAWordFileWhateverItsName() throws RefusedDocument {
        byte[] word = WordFiles.withBody(paragraph("修路五公里")).bytes();

        assertThat(DocumentReader.read("报告", word).paragraphs()).hasSize(1);
        assertThat(DocumentReader.read("报告.txt", word).paragraphs()).hasSize(1);
    }

    @Test
    void leavesHeadersOutOfTheDocument() throws RefusedDocument {
        WordFiles file =
                WordFiles.withBody(paragraph("修路五公里"))
                        .header(paragraph("柳溪镇"))
                        .footer(paragraph("第1页"));

        assertThat(textsOf(file)).containsExactly("修路五公里");
    }

    private static List<String> textsOf(WordFiles file) throws RefusedDocument {
        return file.read().paragraphs().stream().map(Paragraph::text).toList();
    }

    private static String style(String id) {
        return "<w:pStyle w:val=\"" + id + "\"/>";
    }

    private static String numbered(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\""
                + level
                + "\"/><w:numId w:val=\""
                + list
                + "\"/></w:numPr>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\""
                + level
                + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
                + format
                + "\"/><w:lvlText w:val=\""
                + text
                + "\"/></w:lvl>";
    }

    private static String list(int id, int definition, String overrides) {
        return "<w:num w:numId=\""
                + id
                + "\"><w:abstractNumId w:val=\""
                + definition
                + "\"/>"
                + overrides
                + "</w:num>";
    }
}
