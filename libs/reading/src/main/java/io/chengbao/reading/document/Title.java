package io.chengbao.reading.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The title: what Word's own title style says, else the short opening line or lines above the text.
 *
 * @param text null where there is none
 * @param lastLine headings are looked for after it; 0 where there is no title, or one that says
 *     nothing of a report and may as well be the first heading: then it counts as both
 */
record Title(String text, int lastLine) {

    private static final int LONGEST_LINE = 40;
    private static final int MOST_LINES = 3;

    private static final Title NONE = new Title(null, 0);
    private static final Pattern LETTERHEAD =
            Pattern.compile(
                    ".*文件|.*[〔\\[【（(]\\d{4}[〕\\]】）)]\\s*第?\\s*\\d+\\s*号|\\d{6}|特急|加急|平急|签发人.*|附件\\d*[:：]?");
    private static final Pattern TITLE_LINE =
            Pattern.compile("[^。！？；：，:;!?,]*[一-鿿][^。！？；：，:;!?,]*");
    private static final Pattern KIND =
            Pattern.compile(
                    ".*(?:总结|报告|汇报|计划|打算|要点|方案|述职|述廉|材料|情况|说明|思路|设想|谋划|安排|小结|自评|自查|综述|提纲|清单|建议|举措|发言)(?:[（(][^（）()]*[）)]|(?:和|及|与|暨|以及)[^，]{2,25})?");

    static Title of(List<Line> lines) {
        List<Line> styled =
                lines.stream().filter(line -> line.place() == Line.Place.TITLE).toList();
        if (!styled.isEmpty()) {
            return joined(styled);
        }
        List<Line> opening =
                lines.stream()
                        .filter(line -> line.place() == Line.Place.BODY)
                        .dropWhile(line -> LETTERHEAD.matcher(line.text().strip()).matches())
                        .limit(MOST_LINES)
                        .takeWhile(Title::canBeTitle)
                        .toList();
        return linesUpToKind(opening)
                .map(Title::joined)
                .or(() -> opening.stream().findFirst().map(Title::perhapsHeading))
                .orElse(NONE);
    }

    private static Optional<List<Line>> linesUpToKind(List<Line> opening) {
        for (int i = 0; i < opening.size(); i++) {
            if (KIND.matcher(opening.get(i).text().strip()).matches()) {
                return Optional.of(opening.subList(0, i + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean canBeTitle(Line line) {
        return line.length() <= LONGEST_LINE
                && TITLE_LINE.matcher(line.text()).matches()
                && HeadingNumber.of(line.text()).isEmpty();
    }

    private static Title perhapsHeading(Line first) {
        return new Title(first.text().strip(), 0);
    }

    private static Title joined(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text().strip()));
        return new Title(text.toString(), lines.get(lines.size() - 1).number());
    }
}
