package io.chengbao.reading.rule;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Heading;
import io.chengbao.reading.document.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The places of which a report says that they are its own: in the title, the head of the sheet, the
 * addressee and the signature.
 *
 * @param names those lines, one below the other
 * @param hasCity whether they name one; without, none can be told to be foreign
 */
record OwnPlaces(String names, boolean hasCity, boolean hasCounty, boolean hasTownship) {

    private static final int FIRST_LINES = 6;
    private static final int LAST_LINES = 4;
    private static final int LONGEST = 40;
    private static final int BARE = 3;

    private static final Pattern CITY = Pattern.compile("[一-鿿]{2}市[一-鿿]{2,6}?[县区旗]");
    private static final Pattern COUNTY = Pattern.compile("[一-鿿]{2}(?:[县旗市]|(?<!自治|开发)区)");
    private static final Pattern TOWNSHIP =
            Pattern.compile("[一-鿿]{2}(?:镇(?<![乡城集各]镇)|乡(?<!城乡|各乡)(?![镇村])|街道|苏木)(?!村)");

    private static final int FIRST_PARAGRAPHS = 12;

    /** 位于金溪县东部. Not 地处赣东山区, 位于金溪县与资溪县交界处. */
    private static final Pattern LIES_IN =
            Pattern.compile(
                    "(?:位于|地处|隶属于?)(?:[一-鿿]{2,3}省)?([一-鿿]{2,3}(?:[县旗市]|(?<![山库城地灾老林郊牧景辖矿湖新])区))"
                            + "(?![^。]{0,16}(?:[县市区旗](?![城域级道])|交界|接壤))");

    /** Who reports to a city lies in no county. */
    private static final Pattern TO_THE_CITY =
            Pattern.compile("(?m)^[\\s\u3000]{0,4}市(?!辖)[^，。\\n]{2,20}[：:]$");

    static OwnPlaces of(Document document) {
        List<Paragraph> paragraphs = document.body();
        Set<Integer> headings =
                document.outline().stream().map(Heading::line).collect(Collectors.toSet());
        Stream<Paragraph> first = paragraphs.stream().limit(FIRST_LINES);
        Stream<Paragraph> last =
                paragraphs.stream().skip(Math.max(0, paragraphs.size() - LAST_LINES));
        Stream<String> frame =
                Stream.concat(first, last)
                        .filter(paragraph -> !headings.contains(paragraph.line()))
                        .map(Paragraph::text)
                        .filter(text -> text.length() < LONGEST && !text.contains("。"));
        String own =
                Stream.concat(Stream.ofNullable(document.title()), frame)
                        .collect(Collectors.joining("\n"));
        String county = county(paragraphs, own);
        return new OwnPlaces(
                own + "\n" + county,
                CITY.matcher(own).find(),
                COUNTY.matcher(own).find() || !county.isEmpty(),
                TOWNSHIP.matcher(own).find());
    }

    /** Where the township says that it lies; empty where it doesn't, or between two counties. */
    private static String county(List<Paragraph> paragraphs, String own) {
        Matcher township = TOWNSHIP.matcher(own);
        if (!township.find()) {
            return "";
        }
        return paragraphs.stream()
                .limit(FIRST_PARAGRAPHS)
                .map(paragraph -> county(paragraph.text(), township.group()))
                .filter(county -> !county.endsWith("市") || TO_THE_CITY.matcher(own).find())
                .filter(county -> !county.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String county(String text, String township) {
        int at = text.indexOf(township);
        if (at < 0) {
            return "";
        }
        Matcher lies = LIES_IN.matcher(text).region(at + township.length(), text.length());
        return lies.lookingAt() ? lies.group(1) : "";
    }

    /** A name may have letters of the sentence before it. */
    boolean has(String name) {
        return names.contains(name.substring(Math.max(0, name.length() - BARE)));
    }
}
