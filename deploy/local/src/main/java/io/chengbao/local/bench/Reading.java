package io.chengbao.local.bench;

import io.chengbao.local.Samples;
import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.DocumentReader;
import io.chengbao.reading.document.RefusedDocument;
import io.chengbao.reading.rule.Asked;
import io.chengbao.reading.rule.Rulebook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * What it takes to read a Word file of some ten thousand characters, understand it and apply all
 * rules: by the clock of one thread's processor time, since other processes may want the cores too.
 */
final class Reading {

    private static final List<String> SAMPLES =
            List.of(Samples.ANNUAL, "qinghe-half-year.docx", "qinghe-party-building.docx");

    private static final String CONTENT = "word/document.xml";
    private static final int WARM_UP = 1_000;
    private static final int ROUNDS = 200;

    private final byte[] file = file();
    private final Rulebook rules = Rulebook.of(Asked.NOTHING);

    void measure(Results results) {
        for (var i = 0; i < WARM_UP; i++) {
            check();
        }
        var clock = ManagementFactory.getThreadMXBean();
        var times = new ArrayList<Long>();
        for (var i = 0; i < ROUNDS; i++) {
            var begun = clock.getCurrentThreadCpuTime();
            check();
            times.add(clock.getCurrentThreadCpuTime() - begun);
        }
        results.heading("A report of %,d characters, warm, on one core".formatted(characters()));
        results.add(
                "read and check a ten-thousand-character report",
                "%.1f ms",
                Times.of(times).percentileMillis(50),
                "aim 10 ms");
    }

    /** Without spaces, as reports are counted. */
    int characters() {
        return read().paragraphs().stream()
                .mapToInt(paragraph -> paragraph.text().replaceAll("\\s", "").length())
                .sum();
    }

    private int check() {
        return rules.check(Analysis.of(read())).size();
    }

    private Document read() {
        try {
            return DocumentReader.read("报告.docx", file);
        } catch (RefusedDocument e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first sample's file with the text of the others behind its own. */
    private static byte[] file() {
        var body = new StringBuilder();
        SAMPLES.forEach(sample -> body.append(body(sample)));
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(Samples.read(SAMPLES.get(0))));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(CONTENT)
                                ? withBody(content, body.toString())
                                : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] withBody(byte[] content, String body) {
        var xml = new String(content, StandardCharsets.UTF_8);
        return (xml.substring(0, xml.indexOf("<w:p>")) + body + "</w:body></w:document>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String body(String sample) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Samples.read(sample)))) {
            while (!zip.getNextEntry().getName().equals(CONTENT)) {
                zip.closeEntry();
            }
            var xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            return xml.substring(
                    xml.indexOf("<w:p>"), xml.lastIndexOf("</w:p>") + "</w:p>".length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
