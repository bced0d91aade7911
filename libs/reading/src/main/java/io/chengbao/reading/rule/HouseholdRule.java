package io.chengbao.reading.rule;

import io.chengbao.reading.figure.FigureSentence;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import java.util.List;
import java.util.regex.Pattern;

/** 422户751人: fewer people than households can't be. */
final class HouseholdRule extends Reckoning {

    private static final Pattern JOINED = Pattern.compile("[，、,]?");

    private static final Pattern COUNTED_UP =
            Pattern.compile("[，、,]?(?:共|计|共计|合计|总计|共有|涉及|总?人口|(?:共|合计|涉及)人口)");

    /** Not 共30人参加. */
    private static final Pattern NOTHING_ELSE = Pattern.compile("[，。；、（）]|$|享受|纳入|全部|均|已");

    HouseholdRule() {
        super("households");
    }

    @Override
    void reckon(FigureSentence sentence, Spots spots, List<Finding> findings) {
        for (int i = 1; i < sentence.figures().size(); i++) {
            Indicator households = sentence.figures().get(i - 1);
            Indicator people = sentence.figures().get(i);
            if (households.quantity().measure().kind().equals("户")
                    && areOfOnePhrase(sentence, i)
                    && people.quantity().measure().kind().equals("人")
                    && amount(people).compareTo(amount(households)) < 0) {
                findings.add(
                        spots.at(
                                households.quantity().begin(),
                                people.quantity().finish(),
                                new Sentence(
                                        "人数少于户数：“" + households.quote() + people.quote() + "”。",
                                        "Fewer people than households: “%s%s”."
                                                .formatted(households.quote(), people.quote()))));
            }
        }
    }

    private static boolean areOfOnePhrase(FigureSentence sentence, int people) {
        String between = sentence.before(people);
        int behind = sentence.figures().get(people).quantity().finish();
        return JOINED.matcher(between).matches()
                || COUNTED_UP.matcher(between).matches()
                        && NOTHING_ELSE
                                .matcher(sentence.text())
                                .region(behind, sentence.finish())
                                .lookingAt();
    }
}
