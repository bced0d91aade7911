package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Another county's committee as one's own superior, another township as the subject: a sign of
 * copied text. Where the report doesn't say whose it is, nothing is said.
 */
final class ForeignPlaceRule extends Named {

    private static final int LONGEST_NAME = 10;
    private static final int SHORTEST_NAME = 2;
    private static final String SUPERIOR = "上级机关";
    private static final String OWN_UNIT = "单位名称";

    /** See begin and under. */
    private static final String BEHIND = "，。；：、\u00A0在受由向经按照据对的";

    private static final Vocabulary WORDS =
            new Vocabulary()
                    // Letters that a place name has and a preposition hasn't.
                    .define("letter", "[[一-鿿]&&[^在受由向经按照据对但与和及以的了是为并将全我本各该两省市县乡辖外邻贵一到赴自让使请从当至等]]")
                    .define(
                            "verb",
                            "落实|贯彻|执行|围绕|紧跟|传达|学习|响应|配合|争取|结合|遵照|服从|接受|完成|得到|获得|感谢|紧扣|聚焦"
                                    + "|对标|推动|召开|邀请|协助|陪同|迎接|参加|参与|抓好|做好|汇报|上报|报送|汇总|领会|把握|严格|坚决|认真|积极")
                    .define("begin", "(?<=^|[，。；：、\\s\u3000\u00A0])")
                    .define("under", "(?<=^|[，。；：、\\s\u3000\u00A0在受由向经按照据对的])(?!<verb>)")
                    .define(
                            "county",
                            "(?:<letter>{2,3}|<letter>{2,8}自治)[县旗]|<letter>{2,3}区(?<![治发新园库景社片范理]区)")
                    .define(
                            "township",
                            "<letter>{2,3}(?:[镇乡](?<![集城村点心色强制古名小]镇|[家故水下返回城离还老他梦]乡)|苏木)"
                                    + "|<letter>{1,5}族乡|<letter>{2,3}街道(?=党工委|工委|办事处)")
                    .define("authority", "(?:党委|党工委|工委|人民政府|办事处|政府)?(?:[和、]?(?:政府|办事处))?")
                    .define(
                            "governs",
                            "(?:委(?!托)|人民政府|政府)[^。；]{0,12}?(?:领导|指导|部署|关心|支持|要求|批准|考核|安排|会议(?:精神|召开))")
                    // Neighbours, models, partners, what was merged.
                    .define("other", "接壤|毗邻|相邻|邻近|交界|考察|对口|帮扶|结对|合并|撤并|撤销|划归|联合|联建|签订|兄弟|通报|案例")
                    .define("aside", "(?<!(?:<other>)[^。]{0,40})(?![^。]{0,60}(?:<other>))");

    private static final Pattern COUNTY = WORDS.anyOf("<under>(<county>)<governs>");
    private static final Pattern CITY = WORDS.anyOf("<under>(<letter>{2,3}市)<governs>");

    /** How a township speaks of itself. */
    private static final Pattern SUBJECT =
            WORDS.anyOf(
                    "<begin>(?:<county>)?(<township>)<authority>"
                            + "(?=始终|坚持|认真|积极|深入|高度|严格|紧紧围绕|全面|牢牢|切实|将(?!于)|位于|地处|辖区)<aside>");

    /** What is said of others too, though not again and again. */
    private static final Pattern DOING =
            WORDS.anyOf(
                    "<begin>(?:<county>)?(<township>)<authority>(?=新建|建成|完成|实现|召开|组织|开展|举办|投入|共有|现有"
                            + "|累计|先后|狠抓|着力|大力|持续|扎实|通过|建立|健全|落实|成立)<aside>");

    /** Its party committee or government, which does here what one's own does. */
    private static final Pattern AUTHORITY =
            WORDS.anyOf(
                    "<begin>(?:<county>)?(<township>)(?:党委|党工委|人民政府|政府)(?:[和、]?(?:人民)?政府)?"
                            + "(?=结合|按照|采取|定期|每月|组织|召开|投入|开展|举办|建立|成立|着力|扎实|大力|狠抓|先后|累计)<aside>"
                            + "(?![^。]*(?:我[镇乡街]|[捐援赠]))");

    /** 柳林镇秸秆综合利用率达91%: how one does oneself. */
    private static final Pattern RATE =
            WORDS.anyOf(
                    "<begin>(<letter>{2,3}(?:[镇乡]|街道))(?=[^，。；、]{2,14}[率度](?:达|为|提高|稳定|保持))<aside>");

    /** What follows the names in question: few places have that, so names are looked for there. */
    private static final AnchoredPattern HINT =
            WORDS.anyOfAt(
                    "县旗区市镇乡苏街",
                    "[县旗区市](?=<governs>)|(?:[镇乡]|苏木|街道)(?:党|工委|办事处|人民政府|政府"
                            + "|[^，。；、]{2,14}[率度](?:达|为|提高|稳定|保持)|[始坚认积深高严紧全牢切将位地辖新建完实召组开举投共现累先狠着大持扎通健落成])");

    /** Where a name may end. */
    private record Place(Paragraph paragraph, MatchResult hint) {

        char kind() {
            return hint.group().charAt(0);
        }
    }

    private record Mention(Paragraph paragraph, MatchResult match, String of) {

        String name() {
            return match.group(1);
        }
    }

    ForeignPlaceRule() {
        super("foreign-place", Severity.WARNING, PRACTICE);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        OwnPlaces own = OwnPlaces.of(report.document());
        List<Place> places =
                report.document().paragraphs().stream()
                        .flatMap(
                                paragraph ->
                                        HINT.in(paragraph.text())
                                                .map(hint -> new Place(paragraph, hint)))
                        .toList();
        Set<String> busy = own.hasTownship() ? busy(places) : Set.of();
        return places.stream()
                .flatMap(place -> mentions(place, own, busy))
                .filter(mention -> !own.has(mention.name()))
                .map(this::finding);
    }

    private static Stream<Mention> mentions(Place place, OwnPlaces own, Set<String> busy) {
        return switch (place.kind()) {
            case '县', '旗', '区' ->
                    own.hasCounty() ? mentions(COUNTY, place, SUPERIOR) : Stream.empty();
            case '市' -> own.hasCity() ? mentions(CITY, place, SUPERIOR) : Stream.empty();
            default ->
                    own.hasTownship()
                            ? Stream.of(
                                            mentions(SUBJECT, place, OWN_UNIT),
                                            mentions(RATE, place, OWN_UNIT),
                                            mentions(AUTHORITY, place, OWN_UNIT)
                                                    .filter(m -> !busy.contains(m.name())),
                                            mentions(DOING, place, OWN_UNIT)
                                                    .filter(m -> busy.contains(m.name())))
                                    .flatMap(found -> found)
                            : Stream.empty();
        };
    }

    /** The names of which it is said more than once that they did something. */
    private static Set<String> busy(List<Place> places) {
        return places.stream()
                .filter(place -> "镇乡苏街".indexOf(place.kind()) >= 0)
                .flatMap(place -> mentions(DOING, place, OWN_UNIT))
                .collect(Collectors.groupingBy(Mention::name, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(name -> name.getValue() > 1)
                .map(name -> name.getKey())
                .collect(Collectors.toSet());
    }

    /** The match whose name ends at the hint; of several the longest. */
    private static Stream<Mention> mentions(Pattern pattern, Place place, String of) {
        String text = place.paragraph().text();
        Matcher matcher =
                pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        MatchResult hint = place.hint();
        int length = hint.group().startsWith("苏木") || hint.group().startsWith("街道") ? 2 : 1;
        return IntStream.rangeClosed(hint.start() - LONGEST_NAME, hint.start() - SHORTEST_NAME)
                .filter(at -> at == 0 || at > 0 && mayBeginBehind(text.charAt(at - 1)))
                .filter(at -> matcher.region(at, matcher.regionEnd()).lookingAt())
                .filter(at -> matcher.end(1) == hint.start() + length)
                .limit(1)
                .mapToObj(at -> new Mention(place.paragraph(), matcher.toMatchResult(), of));
    }

    /** What all patterns begin behind, told without trying them. */
    private static boolean mayBeginBehind(char letter) {
        return BEHIND.indexOf(letter) >= 0 || Character.isWhitespace(letter);
    }

    private Finding finding(Mention place) {
        String name = place.name();
        return new Spots(this, place.paragraph())
                .at(
                        place.match().start(),
                        place.match().end(),
                        new Sentence(
                                "“" + name + "”不是本单位或其上级，请核实" + place.of() + "是否写错。",
                                "“%s” is neither this township nor its superior: please check."
                                        .formatted(name)),
                        null);
    }
}
