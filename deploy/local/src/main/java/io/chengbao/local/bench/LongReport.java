package io.chengbao.local.bench;

import io.chengbao.local.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Word files with long reports, no two alike: the sample report, made longer.
 *
 * <p>What is added is a walk from character to character, each step one that the sample takes too.
 * It reads like nothing, but it compresses like prose, as copies of the sample would not.
 */
final class LongReport {

    private static final String CONTENT = "word/document.xml";
    private static final String BEFORE_THE_SECOND_PART = "w:val=\"Heading1\"";
    private static final Pattern TEXT = Pattern.compile("<w:t[^>]*>([^<]*)</w:t>");
    private static final int PARAGRAPH = 180;

    private final Map<String, byte[]> files = new HashMap<>();
    private final String xml;
    private final int place;
    private final Map<Character, List<Character>> successors = new HashMap<>();
    private final int added;

    /**
     * @param characters about how long the report's text is to be
     */
    LongReport(int characters) {
        unzip(Samples.read(Samples.ANNUAL));
        xml = new String(files.remove(CONTENT), StandardCharsets.UTF_8);
        var first = xml.indexOf(BEFORE_THE_SECOND_PART);
        var second = xml.indexOf(BEFORE_THE_SECOND_PART, first + 1);
        place = xml.lastIndexOf("<w:p>", second);
        var text = proseOf(xml);
        for (var i = 0; i + 1 < text.length(); i++) {
            successors
                    .computeIfAbsent(text.charAt(i), before -> new ArrayList<>())
                    .add(text.charAt(i + 1));
        }
        added = Math.max(0, characters - text.length());
    }

    /** The file with this number, always the same. */
    byte[] file(int number) {
        return file(paragraphs(new Random(number)));
    }

    /** A file with these paragraphs beside the sample's own. */
    byte[] with(List<String> paragraphs) {
        return file(paragraphs.stream().map(LongReport::paragraph).collect(Collectors.joining()));
    }

    private byte[] file(String paragraphs) {
        var longer = new StringBuilder(xml);
        longer.insert(place, paragraphs);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
            put(zip, CONTENT, longer.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String paragraphs(Random random) {
        var paragraphs = new StringBuilder();
        for (var left = added; left > 0; left -= PARAGRAPH) {
            var text = new StringBuilder(PARAGRAPH + 1);
            var next = '，';
            for (var i = 0; i < PARAGRAPH; i++) {
                var choice = successors.get(next);
                next = choice.get(random.nextInt(choice.size()));
                text.append(next);
            }
            paragraphs.append(paragraph(text.append("。").toString()));
        }
        return paragraphs.toString();
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** Chinese characters and commas alone: scattered figures would give every rule something. */
    private static String proseOf(String xml) {
        var prose = new StringBuilder();
        TEXT.matcher(xml).results().forEach(run -> prose.append(run.group(1)));
        return prose.toString().replaceAll("[^\\p{IsHan}，]", "") + "，";
    }

    private void unzip(byte[] docx) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
