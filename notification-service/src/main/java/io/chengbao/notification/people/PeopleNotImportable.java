package io.chengbao.notification.people;

import io.chengbao.platform.problem.Localized;
import io.chengbao.platform.problem.Refusal;
import java.util.List;

/** The import has faults; all of them are listed, and nobody was changed. */
final class PeopleNotImportable extends Refusal {

    private static final long serialVersionUID = 1L;

    PeopleNotImportable(List<FoundFault> faults) {
        super(
                "people-not-importable",
                answering(422).with("faults", inWords(faults)),
                faults.size());
    }

    private static Localized inWords(List<FoundFault> faults) {
        return language -> faults.stream().map(found -> FaultyEntry.of(found, language)).toList();
    }
}
