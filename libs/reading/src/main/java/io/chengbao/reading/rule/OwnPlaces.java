package io.chengbao.reading.rule;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Heading;
import io.chengbao.reading.document.Paragraph;
import java.util.List;
import java.util.Set;
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
        String names =
                Stream.concat(Stream.ofNullable(document.title()), frame)
                        .collect(Collectors.joining("\n"));
        return new OwnPlaces(
                names,
                CITY.matcher(names).find(),
                COUNTY.matcher(names).find(),
                TOWNSHIP.matcher(names).find());
    }

    /** A name may have letters of the sentence before it. */
    boolean has(String name) {
        return names.contains(name.substring(Math.max(0, name.length() - BARE)));
    }
}
