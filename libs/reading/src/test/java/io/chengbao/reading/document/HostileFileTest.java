package io.chengbao.reading.document;

import static io.chengbao.reading.document.WordFiles.NAMESPACES;
import static io.chengbao.reading.document.WordFiles.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.chengbao.reading.document.RefusedDocument.Reason;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Each way in which a Word file attacks, in each part that is read. */
class HostileFileTest {

    private static final String OFFICE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final int MORE_THAN_A_PART = (16 << 20) + 1;

    /** A part that is read: its name there and its root element. */
    enum Part {
        STYLES("styles"),
        NUMBERING("numbering"),
        HEADER("hdr"),
        FOOTNOTES("footnotes"),
        ENDNOTES("endnotes"),
        COMMENTS("comments");

        private final String root;

        Part(String root) {
            this.root = root;
        }

        WordFiles in(WordFiles file, String before, String inside) {
            String name = name().toLowerCase(Locale.ROOT);
            return file.part(
                    "word/" + name + ".xml",
                    OFFICE + name + "+xml",
                    before + "<w:" + root + " " + NAMESPACES + ">" + inside + "</w:" + root + ">");
        }
    }

    @Property(tries = 12)
    void refusesABomb(@ForAll Part part, @ForAll("padding") String padding) {
        WordFiles file =
                part.in(report(), "", padding.repeat(MORE_THAN_A_PART / padding.length() + 1));

        assertThat(reasonFor(file)).isEqualTo(Reason.TOO_LARGE_INSIDE);
    }

    @Property(tries = 60)
    void refusesADocumentType(@ForAll Part part, @ForAll("documentTypes") String documentType) {
        assertThat(reasonFor(part.in(report(), documentType, ""))).isEqualTo(Reason.UNREADABLE);
    }

    @Property(tries = 60)
    void refusesATemplateElsewhere(@ForAll("addresses") String address) {
        assertThat(reasonFor(report().templateAt(address))).isEqualTo(Reason.NOT_A_DOCUMENT);
    }

    @Property(tries = 40)
    void refusesMacrosWhereverTheyLie(@ForAll("names") String name) {
        WordFiles file = report().entry("word/" + name + ".bin", new byte[] {1, 2, 3});

        assertThat(reasonFor(file)).isEqualTo(Reason.NOT_A_DOCUMENT);
    }

    private static WordFiles report() {
        return WordFiles.withBody(paragraph("修路五公里"));
    }

    private static Reason reasonFor(WordFiles file) {
        return catchThrowableOfType(RefusedDocument.class, file::read).reason();
    }

    @Provide
    Arbitrary<String> padding() {
        return Arbitraries.of(" ", "\n", "<!--  -->", "<w:p/>", "<w:x w:val=\"一\"/>");
    }

    @Provide
    Arbitrary<String> documentTypes() {
        Arbitrary<String> name = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
        return Combinators.combine(
                        name,
                        Arbitraries.of(
                                "",
                                " SYSTEM \"http://127.0.0.1:9/\"",
                                " [<!ENTITY a \"aaaa\">]",
                                " [<!ENTITY x SYSTEM \"file:///etc/passwd\">]"))
                .as((root, declaration) -> "<!DOCTYPE " + root + declaration + ">");
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> host = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(10);
        return Combinators.combine(
                        Arbitraries.of("http://", "https://", "ftp://", "HTTP://", "\\\\"), host)
                .as((scheme, name) -> scheme + name + "/t.dotm");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12);
    }
}
