package io.chengbao.reading.document;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Automatic numbering of a binary Word file: counts on as {@link Numbering} does. */
final class DocNumbering {

    private static final int LEVELS = 9;
    private static final int BULLET = 23;
    private static final int NONE = 255;

    /** The number formats of [MS-OSHARED], 2.2.1.3, that Chinese reports number with. */
    private static final Map<Integer, String> FORMATS =
            Map.ofEntries(
                    Map.entry(1, "upperRoman"),
                    Map.entry(2, "lowerRoman"),
                    Map.entry(3, "upperLetter"),
                    Map.entry(4, "lowerLetter"),
                    Map.entry(10, "ideographDigital"),
                    Map.entry(11, "japaneseCounting"),
                    Map.entry(14, "decimalFullWidth"),
                    Map.entry(18, "decimalEnclosedCircle"),
                    Map.entry(19, "decimalFullWidth2"),
                    Map.entry(28, "decimalEnclosedCircleChinese"),
                    Map.entry(33, "taiwaneseCounting"),
                    Map.entry(35, "taiwaneseCountingThousand"),
                    Map.entry(37, "chineseCounting"),
                    Map.entry(39, "chineseCountingThousand"));

    /** By the list's definition: how far each level has counted. */
    private final Map<Integer, Integer[]> counts = new HashMap<>();

    /** Empty where the paragraph has no number. */
    String next(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        HWPFList list = paragraph.getList();
        int level = paragraph.getIlvl();
        if (list == null || level < 0 || level >= LEVELS) {
            return "";
        }
        Integer[] counted = counts.computeIfAbsent(list.getLsid(), id -> new Integer[LEVELS]);
        for (int above = 0; above <= level; above++) {
            int start = list.getStartAt((char) above);
            if (counted[above] == null) {
                counted[above] = start;
            } else if (above == level) {
                counted[above]++;
            }
        }
        for (int below = level + 1; below < LEVELS; below++) {
            counted[below] = null;
        }
        return label(list, level, counted);
    }

    private static String label(HWPFList list, int level, Integer[] counted) {
        int format = list.getNumberFormat((char) level) & 0xFF;
        String text = list.getNumberText((char) level);
        if (format == BULLET || format == NONE || text == null) {
            return "";
        }
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= LEVELS) {
                label.append(c);
            } else if (counted[c] != null) {
                int own = list.getNumberFormat(c) & 0xFF;
                label.append(NumberFormat.format(FORMATS.getOrDefault(own, "decimal"), counted[c]));
            }
        }
        boolean endsInFigure =
                label.length() > 0 && Character.isLetterOrDigit(label.charAt(label.length() - 1));
        return endsInFigure ? label + " " : label.toString();
    }
}
