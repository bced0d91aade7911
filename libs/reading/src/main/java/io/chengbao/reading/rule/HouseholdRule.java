package io.chengbao.reading.rule;

import io.chengbao.reading.figure.FigureSentence;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.finding.Finding;
import java.util.List;

/** 422户751人: fewer people than households can't be. */
final class HouseholdRule extends Reckoning {

    HouseholdRule() {
        super("households");
    }

    @Override
    void reckon(FigureSentence sentence, Spots spots, List<Finding> findings) {
        for (int i = 1; i < sentence.figures().size(); i++) {
            Indicator households = sentence.figures().get(i - 1);
            Indicator people = sentence.figures().get(i);
            boolean adjacent = sentence.before(i).matches("[、，,]?");
            if (adjacent
                    && households.quantity().measure().kind().equals("户")
                    && people.quantity().measure().kind().equals("人")
                    && amount(people).compareTo(amount(households)) < 0) {
                findings.add(
                        spots.at(
                                households.quantity().begin(),
                                people.quantity().finish(),
                                new io.chengbao.reading.finding.Sentence(
                                        "人数少于户数：“" + households.quote() + people.quote() + "”。",
                                        "Fewer people than households: “%s%s”."
                                                .formatted(households.quote(), people.quote()))));
            }
        }
    }
}
