package io.chengbao.reading.rule;

import io.chengbao.reading.figure.FigureSentence;
import io.chengbao.reading.figure.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * 流转土地1.28万亩，占全镇耕地面积的43.4%: of what the report said of the township paragraphs before, once or
 * always alike.
 */
final class TownshipShare {

    /** Groups: the township, where it is named; what it is a share of. */
    private static final Pattern SAID =
            Pattern.compile("^[，（(]占(全[镇乡]|我[镇乡])?总?(耕地|林地|草场|人口|户|农户|党员)(?:总?面积|总?数)?的$");

    private static final Pattern VILLAGE = Pattern.compile("村|社区|公司|合作社|该|其中");

    private static final Pattern LOOSE = Pattern.compile("^(?:全[镇乡]|我[镇乡]|现有|总)+|总?面积$|总?数$");

    private TownshipShare() {}

    /** Empty where it can't be told, and where the share is that of some figure before it. */
    static Optional<Ratio> at(FigureSentence sentence, int i, List<Indicator> report) {
        Matcher said = SAID.matcher(sentence.before(i));
        if (!said.find() || said.group(1) == null && isOfVillage(sentence, i)) {
            return Optional.empty();
        }
        Indicator part = sentence.figures().get(i - 1);
        return whole(report, said.group(2), part)
                .filter(whole -> !isShareOfAny(sentence, i, whole))
                .map(whole -> new Ratio(part, whole))
                .filter(Ratio::isWithinAll);
    }

    /** 王家村流转土地300亩，占耕地面积的33%: of the village's. */
    private static boolean isOfVillage(FigureSentence sentence, int i) {
        int end = sentence.figures().get(i).quantity().begin();
        return VILLAGE.matcher(sentence.text()).region(sentence.begin(), end).find();
    }

    private static Optional<Indicator> whole(List<Indicator> report, String name, Indicator part) {
        List<Indicator> wholes =
                report.stream()
                        .takeWhile(figure -> figure.paragraph() < part.paragraph())
                        .filter(figure -> LOOSE.matcher(figure.name()).replaceAll("").equals(name))
                        .filter(figure -> Reckoning.isSameKind(figure, part))
                        .toList();
        boolean alike =
                wholes.stream().map(Reckoning::amount).distinct().count() == 1
                        && wholes.stream().allMatch(Reckoning::isExact);
        return alike && Reckoning.isExact(part) && Reckoning.amount(wholes.get(0)).signum() > 0
                ? Optional.of(wholes.get(0))
                : Optional.empty();
    }

    private static boolean isShareOfAny(FigureSentence sentence, int i, Indicator whole) {
        return IntStream.range(0, i)
                .mapToObj(sentence.figures()::get)
                .filter(part -> Reckoning.isSameKind(part, whole))
                .anyMatch(
                        part -> new Ratio(part, whole).fits(sentence.figures().get(i).quantity()));
    }
}
