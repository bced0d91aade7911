package io.chengbao.reading.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells a 密级标志 from the word in prose. GB/T 9704-2012 (7.2.2) puts 绝密, 机密 or 秘密 with ★ and the
 * period at the top left of the first page, under the six-figure copy number; in practice it is
 * also found in headers, footers and text boxes.
 */
final class ClassificationMark {

    private static final int FIRST_LINES = 6;
    private static final int LONGEST_LINE = 40;

    private static final String LEVEL = "(?:绝密|机密|秘密)";
    private static final String PERIOD = "(?:长期|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:年|个月|月)|解密前|启用前)";

    /** A whole line, its spaces taken out, such as 000012机密★1年特急. */
    private static final Pattern WHOLE_LINE =
            Pattern.compile(
                    "(?:№?\\d{6})?(?:密级[:：])?" + LEVEL + "[★☆*＊]?" + PERIOD + "?(?:特急|加急|平急)?");

    /** The star makes it a mark whatever else stands on the line. */
    private static final Pattern STARRED = Pattern.compile(LEVEL + "[★☆]" + PERIOD + "?");

    private static final Pattern SPACES = Pattern.compile("[\\s\u3000\u00A0]+");

    private ClassificationMark() {}

    static boolean isBorneBy(List<Line> lines) {
        Stream<Line> margins = lines.stream().filter(ClassificationMark::isBesideTheText);
        Stream<Line> first =
                lines.stream().filter(line -> !isBesideTheText(line)).limit(FIRST_LINES);
        return margins.anyMatch(ClassificationMark::isMarkedBesideTheText)
                || first.anyMatch(line -> isMarked(line.text()));
    }

    private static boolean isBesideTheText(Line line) {
        return line.place() == Line.Place.MARGIN || line.place() == Line.Place.BOX;
    }

    /** A header shares its line with other things, spaces or tabs between them. */
    private static boolean isMarkedBesideTheText(Line line) {
        return isMarked(line.text())
                || SPACES.splitAsStream(line.text())
                        .anyMatch(word -> WHOLE_LINE.matcher(word).matches());
    }

    private static boolean isMarked(String text) {
        String dense = SPACES.matcher(text).replaceAll("");
        return WHOLE_LINE.matcher(dense).matches()
                || dense.length() <= LONGEST_LINE && STARRED.matcher(dense).find();
    }
}
