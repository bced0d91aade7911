package io.chengbao.reading.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands around the text of an official document (GB/T 9704-2012, 7.3): all as written, null
 * where it wasn't found.
 */
public record Frame(String title, String addressee, String signature, String date) {

    private static final int FIRST = 8;
    private static final int LAST = 8;
    private static final int LONGEST = 60;

    private static final Pattern ADDRESSEE = Pattern.compile("[^。；，！？]{2,50}[：:]");

    private static final Pattern DAY =
            Pattern.compile(
                    ".*?((?:20[\\dxX×＊*_＿]{2}|[一二][〇○零Ｏ0一二三四五六七八九]{3})\\s?年\\s?[\\dxX×＊*_＿一二三四五六七八九十]{1,3}\\s?月(?:\\s?[\\dxX×＊*_＿一二三四五六七八九十]{1,3}\\s?日)?)[）)]?");

    private static final Pattern SIGNATURE =
            Pattern.compile(
                    ".*(?:委员会|人民政府|办事处|党委|政府|党工委|管委会|街道|[镇乡场]|党委政府|办公室|党支部|党总支)(?:[（(](?:盖章|印章|公章|章)[）)])?"
                            + "|(?:述职|报告|汇报|述廉|述职述廉|落款|署名)(?:人|者|单位)?[：:]?.{1,20}|.{2,16}(?:书记|镇长|乡长|主任|主席|部长|所长|委员|局长|站长)[：:]?[\\s\u3000]{0,6}[[一-鿿]xX×*＊]{2,4}|[[一-鿿]·xX×*＊]{1,4}[\\s\u3000]{0,4}[[一-鿿]xX×*＊]{1,3}");

    public static Frame of(Document document) {
        List<Paragraph> paragraphs = document.body();
        int size = paragraphs.size();
        List<Paragraph> first = paragraphs.subList(0, Math.min(FIRST, size));
        List<Paragraph> last = paragraphs.subList(Math.max(0, size - LAST), size);
        return new Frame(
                titleOf(document),
                first(first, ADDRESSEE),
                signature(first, last, document),
                date(first, last));
    }

    /** The first heading is no title, though nothing tells them apart where there is no other. */
    private static String titleOf(Document document) {
        String title = document.title();
        return title != null && isHeading(title, document) ? null : title;
    }

    private static boolean isHeading(String text, Document document) {
        return document.outline().stream().anyMatch(heading -> heading.text().equals(text));
    }

    private static String first(List<Paragraph> paragraphs, Pattern pattern) {
        return paragraphs.stream()
                .map(p -> p.text().strip())
                .filter(text -> text.length() <= LONGEST && pattern.matcher(text).matches())
                .findFirst()
                .orElse(null);
    }

    /** Below the text, or, in a speech, below the title. */
    private static String signature(
            List<Paragraph> first, List<Paragraph> last, Document document) {
        String below =
                last.stream()
                        .map(p -> p.text().strip())
                        .filter(text -> text.length() <= LONGEST && text.indexOf('。') < 0)
                        .filter(text -> !text.equals(document.title()))
                        .filter(text -> HeadingNumber.of(text).isEmpty())
                        .filter(text -> !isHeading(text, document))
                        .map(text -> DAY.matcher(text).matches() ? withoutDay(text) : text)
                        .filter(text -> SIGNATURE.matcher(text).matches())
                        .findFirst()
                        .orElse(null);
        return below != null
                ? below
                : first.stream()
                        .skip(1)
                        .limit(3)
                        .map(p -> p.text().strip())
                        .filter(
                                text ->
                                        text.length() <= 24
                                                && text.indexOf('。') < 0
                                                && !text.endsWith("："))
                        .filter(text -> HeadingNumber.of(text).isEmpty())
                        .filter(text -> !isHeading(text, document))
                        .filter(text -> SIGNATURE.matcher(text).matches())
                        .findFirst()
                        .orElse(null);
    }

    private static String withoutDay(String text) {
        return text.replaceFirst("[（(]?[\\s\\d一二〇○零xX×]{2,6}年.*", "").strip();
    }

    private static String date(List<Paragraph> first, List<Paragraph> last) {
        String below = day(last);
        return below != null ? below : day(first);
    }

    private static String day(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(p -> p.text().strip())
                .filter(text -> text.length() <= LONGEST && text.indexOf('。') < 0)
                .map(DAY::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse(null);
    }
}
