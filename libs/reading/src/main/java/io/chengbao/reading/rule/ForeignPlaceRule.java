package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Another county's committee as one's own superior, another township as the subject: a sign of
 * copied text. One's own names are those of title and signature; without them it says nothing.
 */
final class ForeignPlaceRule extends Named {

    private static final int LAST_LINES = 4;
    private static final int SHORTEST = 3;

    /** Letters that a place name has and a preposition hasn't. */
    private static final String NAME = "[[一-鿿]&&[^在受由向经按照据对但与和及以的了是为并将全我本各该两省市州乡辖外邻贵一到赴自让使请从当至等]]";

    private static final Pattern OWN =
            Pattern.compile("(?:中共|中国共产党)?([[一-鿿]]{2,6}?[县区旗市])?([[一-鿿]]{2,6}?(?:镇|乡|街道))(?!村)");

    private static final Pattern SUPERIOR =
            Pattern.compile(
                    "(?<=^|[，。；：、\\s]|在|受|由|向|经|按|照|据|对|的)("
                            + NAME
                            + "{2,3}[县旗])(?:委(?!托)|人民政府|政府|委员会)[^。；]{0,12}?(?:领导|指导|部署|关心|支持|要求|批准|考核|安排)");

    /** What follows the names in question: few places have that, so names are looked for there. */
    private static final AnchoredPattern HINT =
            AnchoredPattern.at(
                    "县旗镇乡", "[县旗](?:委|人民政府|政府)|[镇乡](?:党委|政府|始终|坚持|认真|积极|深入|高度|严格|紧紧|全面|牢牢|切实|将)");

    private static final Pattern SUBJECT =
            Pattern.compile(
                    "(?:^|(?<=[。；，：\\s]))("
                            + NAME
                            + "{2,3}(?:镇|乡))(?:党委|政府|党委政府|党委、政府)?(?=始终|坚持|认真|积极|深入|高度|严格|紧紧围绕|全面|牢牢|切实|将(?!于))");

    ForeignPlaceRule() {
        super("foreign-place", Severity.WARNING, PRACTICE);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        String names = ownNames(report.document());
        Matcher own = OWN.matcher(names);
        if (!own.find()) {
            return Stream.empty();
        }
        String county = own.group(1);
        String township = own.group(2);
        return report.document().paragraphs().stream()
                .flatMap(
                        paragraph ->
                                Stream.concat(
                                        county == null
                                                ? Stream.empty()
                                                : search(SUPERIOR, paragraph, names, "上级机关"),
                                        township == null
                                                ? Stream.empty()
                                                : search(SUBJECT, paragraph, names, "单位名称")));
    }

    private static String ownNames(Document document) {
        List<Paragraph> paragraphs = document.body();
        StringBuilder names = new StringBuilder();
        if (document.title() != null) {
            names.append(document.title()).append('\n');
        }
        paragraphs.subList(Math.max(0, paragraphs.size() - LAST_LINES), paragraphs.size()).stream()
                .map(Paragraph::text)
                .filter(text -> text.length() < 40)
                .forEach(text -> names.append(text).append('\n'));
        return names.toString();
    }

    private Stream<Finding> search(Pattern pattern, Paragraph paragraph, String own, String what) {
        Matcher matcher =
                pattern.matcher(paragraph.text())
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false);
        Stream<MatchResult> matches =
                HINT.in(paragraph.text())
                        .flatMapToInt(hint -> IntStream.of(hint.start() - 3, hint.start() - 2))
                        .filter(at -> at >= 0)
                        .filter(at -> matcher.region(at, paragraph.text().length()).lookingAt())
                        .mapToObj(at -> matcher.toMatchResult());
        return PatternSearch.findings(
                this,
                matches,
                paragraph,
                (text, match) -> message(match, own, what),
                (text, match) -> null);
    }

    /** Null for one's own. */
    private static Sentence message(MatchResult match, String own, String what) {
        String name = match.group(1);
        String bare = name.substring(Math.max(0, name.length() - SHORTEST));
        if (own.contains(name) || own.contains(bare)) {
            return null;
        }
        return new Sentence(
                "“" + name + "”不是本单位或其上级，请核实" + what + "是否写错。",
                "“%s” is neither this township nor its superior: please check.".formatted(name));
    }
}
