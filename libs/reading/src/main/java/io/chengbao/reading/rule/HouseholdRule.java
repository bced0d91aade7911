package io.chengbao.reading.rule;

import io.chengbao.reading.figure.FigureSentence;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import java.util.List;
import java.util.Set;

/** 422户751人: fewer people than households can't be. */
final class HouseholdRule extends Reckoning {

    private static final Set<String> JOINED = Set.of("", "、", "，", ",");

    HouseholdRule() {
        super("households");
    }

    @Override
    void reckon(FigureSentence sentence, Spots spots, List<Finding> findings) {
        for (int i = 1; i < sentence.figures().size(); i++) {
            Indicator households = sentence.figures().get(i - 1);
            Indicator people = sentence.figures().get(i);
            if (households.quantity().measure().kind().equals("户")
                    && JOINED.contains(sentence.before(i))
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
}
