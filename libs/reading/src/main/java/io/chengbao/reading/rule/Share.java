package io.chengbao.reading.rule;

import io.chengbao.reading.figure.FigureSentence;
import io.chengbao.reading.figure.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Of which two figures 占…的 is said: only where the whole is clearly named. */
final class Share {

    /** Group: what it is a share of. */
    private static final Pattern SAID =
            Pattern.compile(
                    "[，、；（(][约仅]?(?:占|为|完成|达到?)(?:比(?:例|重)?|([^，。；、（）\\d]{1,14}?)(?:的(?:比[例重])?|比[例重]))?(?:约|达到?|为)?$");

    private static final Pattern SHARE_OF_FIGURE =
            Pattern.compile("^[，、（(]?[约仅]?(?:占|为|完成|达到?)[^，。；、]{0,12}$");

    private static final Pattern ONE_OF_THEM = Pattern.compile("^[^，。；、：（）]{0,12}[，；。（(]{1,2}其中");
    private static final Pattern PLAN = Pattern.compile("目标|任务|计划");
    private static final Pattern COUNT = Pattern.compile("(.{0,6}?)总?([户人件])数");

    /** Words that whole and share may say or not. */
    private static final Pattern LOOSE =
            Pattern.compile("^(?:全[镇乡县村区街]道?|我[镇乡]|现?有|本|年度?|年初)+|总|合计|数$|量$");

    private Share() {}

    /** Empty where it can't be told of what. */
    static Optional<Ratio> at(FigureSentence sentence, int i) {
        return before(sentence, i, sentence.before(i));
    }

    /**
     * Of a share that is no figure itself (三分之一).
     *
     * @param i how many figures stand before it
     * @param words between the last of them and it
     */
    static Optional<Ratio> before(FigureSentence sentence, int i, String words) {
        if (i < 2) {
            return Optional.empty();
        }
        if (words.equals("的")) {
            return ofFigureBefore(sentence, i);
        }
        Matcher said = SAID.matcher(words);
        if (!said.find() || said.start() > 0 && words.charAt(said.start()) == '；') {
            return Optional.empty();
        }
        String base = said.group(1);
        return base == null ? ofThem(sentence, i, said) : ofNamed(sentence, i, base);
    }

    /** 完成投资1.2亿元，占年度计划1.5亿元的85%. */
    private static Optional<Ratio> ofFigureBefore(FigureSentence sentence, int i) {
        return SHARE_OF_FIGURE.matcher(sentence.before(i - 1)).matches()
                ? ratio(sentence.figures().get(i - 2), sentence.figures().get(i - 1))
                : Optional.empty();
    }

    /** 党员100人，其中女党员40人，占40%. */
    private static Optional<Ratio> ofThem(FigureSentence sentence, int i, Matcher said) {
        if (!said.group().contains("占") || said.start() > 0) {
            return Optional.empty();
        }
        Indicator part = sentence.figures().get(i - 1);
        return wholeOfList(sentence, i - 1)
                .or(() -> namesake(sentence, i - 1))
                .flatMap(whole -> ratio(part, whole))
                .filter(Ratio::isWithinAll);
    }

    /** Before the 其中 that opens the list: …女党员40人，占40%，预备党员5人，占5%. */
    private static Optional<Indicator> wholeOfList(FigureSentence sentence, int part) {
        List<Indicator> figures = sentence.figures();
        int first = part;
        while (first > 0 && !ONE_OF_THEM.matcher(sentence.before(first)).find()) {
            first--;
            if (!isPartOrShare(figures.get(first), figures.get(part))) {
                return Optional.empty();
            }
        }
        return first == 0 ? Optional.empty() : Optional.of(figures.get(first - 1));
    }

    /** 党员862名，35岁以下党员126名. */
    private static Optional<Indicator> namesake(FigureSentence sentence, int part) {
        Indicator whole = sentence.figures().get(part - 1);
        return whole.name().length() > 1
                        && sentence.figures().get(part).name().endsWith(bare(whole.name()))
                ? Optional.of(whole)
                : Optional.empty();
    }

    private static boolean isPartOrShare(Indicator figure, Indicator part) {
        return figure.quantity().isPercent() || Reckoning.isSameKind(figure, part);
    }

    private static Optional<Ratio> ofNamed(FigureSentence sentence, int i, String base) {
        List<Indicator> figures = sentence.figures();
        int whole = called(figures.subList(0, i - 1), base);
        int part = whole < 0 ? -1 : rightBefore(sentence, i, figures.get(whole));
        if (part <= whole || isListed(sentence, whole, part)) {
            return Optional.empty();
        }
        Optional<Ratio> ratio = ratio(figures.get(part), figures.get(whole));
        // A second share of 任务 is of another one.
        return PLAN.matcher(base).find()
                ? ratio.filter(share -> part == whole + 1)
                : ratio.filter(Ratio::isWithinAll);
    }

    /** The last of that name; of a like name where only one has it. −1 for none. */
    private static int called(List<Indicator> figures, String base) {
        List<Integer> named = those(figures, figure -> isNamed(figure, base));
        if (!named.isEmpty()) {
            return named.get(named.size() - 1);
        }
        List<Integer> alike = those(figures, figure -> isAlike(figure, base));
        return alike.size() == 1 ? alike.get(0) : -1;
    }

    private static List<Integer> those(List<Indicator> figures, Predicate<Indicator> wanted) {
        return IntStream.range(0, figures.size())
                .filter(k -> wanted.test(figures.get(k)))
                .boxed()
                .toList();
    }

    private static boolean isNamed(Indicator figure, String base) {
        String wanted = bare(base);
        return figure.name().endsWith(base)
                || wanted.length() > 1 && bare(figure.name()).equals(wanted);
    }

    private static boolean isAlike(Indicator figure, String base) {
        Matcher count = COUNT.matcher(base);
        String name = bare(figure.name());
        if (count.matches() && figure.quantity().unit().equals(count.group(2))) {
            String stem = bare(count.group(1));
            return stem.isEmpty() ? name.length() < 2 : name.contains(stem);
        }
        String wanted = bare(base);
        return name.length() > 1
                && wanted.length() > 1
                && (name.endsWith(wanted) || wanted.endsWith(name));
    }

    private static String bare(String name) {
        return LOOSE.matcher(name).replaceAll("");
    }

    /** Of that kind; the 户 of 76户281人 too. −1 where another kind is right before it. */
    private static int rightBefore(FigureSentence sentence, int i, Indicator whole) {
        int part = i - 1;
        while (part > 0
                && !Reckoning.isSameKind(sentence.figures().get(part), whole)
                && sentence.before(part).isEmpty()) {
            part--;
        }
        return Reckoning.isSameKind(sentence.figures().get(part), whole) ? part : -1;
    }

    /** 水稻8000亩、玉米3000亩，占…: the share may be that of both. */
    private static boolean isListed(FigureSentence sentence, int whole, int part) {
        return part - 1 > whole && sentence.before(part).startsWith("、");
    }

    private static Optional<Ratio> ratio(Indicator part, Indicator whole) {
        return Reckoning.isSameKind(part, whole)
                        && Reckoning.isExact(part)
                        && Reckoning.isExact(whole)
                        && !part.quantity().isPercent()
                        && Reckoning.amount(whole).signum() > 0
                ? Optional.of(new Ratio(part, whole))
                : Optional.empty();
    }
}
