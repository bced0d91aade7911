package io.chengbao.reading.document;

import static io.chengbao.reading.document.WordFiles.paragraph;
import static io.chengbao.reading.document.WordFiles.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.chengbao.reading.document.RefusedDocument.Reason;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationMarkTest {

    private static final String TEXT = paragraph("修路五公里");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "秘密",
                "机密★1年",
                "绝密★长期",
                "000012\n机密★10年\n特急",
                "机　密",
                "密级：秘密",
                "秘密★6个月        特急",
                "000012 机密★1年",
                "柳溪镇工作总结\n秘密",
                "机密 ★ 五年",
                "青政发〔2021〕3号 秘密★3年",
                "\n\n\n秘密☆一年"
            })
    void standsInTheFirstLines(String opening) {
        byte[] text = (opening + "\n关于全年工作的报告。").getBytes(StandardCharsets.UTF_8);

        assertThat(reasonFor("报告.txt", text)).isEqualTo(Reason.CLASSIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"机密★1年", "秘密", "柳溪镇人民政府\t秘密", "内部资料  机密"})
    void standsInHeaderFooterOrTextBox(String mark) {
        String box =
                "<w:p><w:r><w:pict><v:textbox><w:txbxContent>"
                        + paragraph(mark)
                        + "</w:txbxContent></v:textbox></w:pict></w:r>"
                        + run("正文")
                        + "</w:p>";

        assertThat(reasonFor("报告.docx", WordFiles.withBody(TEXT).header(paragraph(mark)).bytes()))
                .isEqualTo(Reason.CLASSIFIED);
        assertThat(reasonFor("报告.docx", WordFiles.withBody(TEXT).footer(paragraph(mark)).bytes()))
                .isEqualTo(Reason.CLASSIFIED);
        assertThat(reasonFor("报告.docx", WordFiles.withBody(TEXT.repeat(20) + box).bytes()))
                .isEqualTo(Reason.CLASSIFIED);
    }

    @Test
    void countsInAFileThatHasNoOtherText() {
        assertThat(reasonFor("报告.docx", WordFiles.withBody("").header(paragraph("绝密★")).bytes()))
                .isEqualTo(Reason.CLASSIFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "严守国家秘密，全年无失泄密事件。",
                "秘密文件管理",
                "一、保守秘密，人人有责",
                "绝密配方茶叶远销省外",
                "一\n二\n三\n四\n五\n六\n七\n秘密",
                "商业秘密保护"
            })
    void isNotTheWordInProse(String text) {
        assertThatCode(() -> DocumentReader.read("报告.txt", text.getBytes(StandardCharsets.UTF_8)))
                .doesNotThrowAnyException();
        assertThatCode(() -> WordFiles.withBody(TEXT).header(paragraph("保守国家秘密")).read())
                .doesNotThrowAnyException();
    }

    private static Reason reasonFor(String name, byte[] content) {
        RefusedDocument refusal =
                catchThrowableOfType(
                        RefusedDocument.class, () -> DocumentReader.read(name, content));
        return refusal == null ? null : refusal.reason();
    }
}
