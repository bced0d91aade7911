package io.chengbao.reading.document;

import static io.chengbao.reading.document.WordFiles.NAMESPACES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One report as three word processors write it. */
class WordProcessorsTest {

    private static final String WORD =
            """
            <w:p w:rsidR="00A1" w14:paraId="1"><w:pPr><w:pStyle w:val="a3"/></w:pPr><w:r><w:t>柳溪镇2021年</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>工作总结</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:bookmarkStart w:id="0" w:name="_Toc1"/><w:r><w:t>工作回顾</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p>
            <w:p><w:pPr><w:ind w:firstLineChars="200"/></w:pPr><w:r><w:t xml:space="preserve">全年修路</w:t></w:r><w:ins><w:r><w:t>5公里</w:t></w:r></w:ins><w:r><w:t>，投资xx万元。</w:t></w:r></w:p>
            <w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:trPr/><w:tc><w:tcPr/><w:p><w:r><w:t>指标</w:t></w:r></w:p></w:tc><w:tc><w:tcPr/><w:p><w:r><w:t>完成值</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:p><w:r><w:t>财政收入（万元）</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>5800</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:lastRenderedPageBreak/><w:t>特此报告。</w:t></w:r></w:p>
            <w:sectPr><w:headerReference w:type="default"/></w:sectPr>
            """;

    /** Numbers of its own kinds, smart tags, and text boxes as VML alone. */
    private static final String WPS =
            """
            <w:p><w:pPr><w:pStyle w:val="6"/><w:rPr><w:rFonts w:hint="eastAsia"/><w:lang w:eastAsia="zh-CN"/></w:rPr></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>柳溪镇</w:t></w:r><w:r><w:rPr><w:rFonts w:hint="default"/></w:rPr><w:t>2021</w:t></w:r><w:r><w:t>年工作总结</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>工作回顾</w:t></w:r></w:p>
            <w:p><w:smartTag w:uri="u" w:element="x"><w:r><w:t>全年修路5公里</w:t></w:r></w:smartTag><w:r><w:t>，投资</w:t></w:r><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>xx万元</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>。</w:t></w:r></w:p>
            <w:tbl><w:tblPr><w:tblLayout w:type="fixed"/></w:tblPr><w:tr><w:tblPrEx/><w:tc><w:tcPr><w:tcW w:w="1"/></w:tcPr><w:p><w:r><w:t>指标</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>完成值</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:p><w:r><w:t>财政收入（万元）</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>5800</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r><w:r><w:t>特此报告。</w:t></w:r></w:p>
            """;

    /** Every field spelt out, heading numbers by the style, breaks where pages broke. */
    private static final String LIBRE_OFFICE =
            """
            <w:p><w:pPr><w:pStyle w:val="Title"/><w:bidi w:val="0"/><w:rPr></w:rPr></w:pPr><w:r><w:rPr></w:rPr><w:t>柳溪镇</w:t></w:r><w:r><w:rPr></w:rPr><w:fldChar w:fldCharType="begin"></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2021年</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>工作总结</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val="Heading1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>工作回顾</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:rPr></w:rPr><w:t>全年修路5公里，投资</w:t></w:r><w:r><w:t>x</w:t></w:r><w:r><w:t>x万元。</w:t></w:r></w:p>
            <w:tbl><w:tr><w:trPr></w:trPr><w:tc><w:tcPr><w:tcBorders></w:tcBorders></w:tcPr><w:p><w:r><w:t>指标</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>完成值</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:p><w:r><w:t>财政收入（万元）</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>5800</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:r><w:rPr></w:rPr><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent><w:p><w:pPr><w:pStyle w:val="FrameContents"/></w:pPr><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r><w:r><w:br w:type="page"/></w:r><w:r><w:t>特此报告。</w:t></w:r></w:p>
            """;

    @Test
    void makeOneDocumentOfTheSameReport() throws RefusedDocument {
        Document word =
                file(WORD)
                        .styles(style("a3", "Title", "") + style("1", "heading 1", numbered(0)))
                        .numbering(numbering("chineseCountingThousand", "%1、"))
                        .read();
        Document wps =
                file(WPS)
                        .styles(style("6", "Title", ""))
                        .numbering(numbering("japaneseCounting", "%1、"))
                        .read();
        Document libreOffice =
                file(LIBRE_OFFICE)
                        .styles(
                                style("Title", "Title", "")
                                        + style("Heading1", "Heading 1", numbered(0))
                                        + style("BodyText", "Body Text", ""))
                        .numbering(numbering("chineseCounting", "%1、"))
                        .read();

        assertThat(wps).isEqualTo(libreOffice);
        assertThat(word.leftovers()).isEqualTo(new Leftovers(1, 0, 0, 0));
        assertThat(word.paragraphs()).isEqualTo(wps.paragraphs());
        assertThat(word.outline()).isEqualTo(wps.outline());
        assertThat(word.tables()).isEqualTo(wps.tables());
        assertThat(word.title()).isEqualTo("柳溪镇2021年工作总结");
        assertThat(word.outline()).containsExactly(new Heading(1, "一、", "工作回顾", 2, 2));
        assertThat(word.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(
                        "柳溪镇2021年工作总结",
                        "一、工作回顾",
                        "全年修路5公里，投资xx万元。",
                        "指标",
                        "完成值",
                        "财政收入（万元）",
                        "5800",
                        "特此报告。",
                        "框内");
    }

    private static WordFiles file(String body) {
        return WordFiles.withDocument(
                "<w:document "
                        + NAMESPACES
                        + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"><w:body>"
                        + body
                        + "</w:body></w:document>");
    }

    private static String style(String id, String name, String properties) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:pPr>%s</w:pPr></w:style>"
                .formatted(id, name, properties);
    }

    private static String numbered(int outlineLevel) {
        return "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl"
                + " w:val=\""
                + outlineLevel
                + "\"/>";
    }

    private static String numbering(String format, String text) {
        return "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                .formatted(format, text);
    }
}
