package io.chengbao.submission.round;

import jakarta.persistence.Embeddable;

/** One township's place in a round, as it is stored. */
@Embeddable
record RoundTownship(String division, String name) {

    static RoundTownship of(RoundOpened.Township township) {
        return new RoundTownship(township.division(), township.name());
    }

    RoundOpened.Township opened() {
        return new RoundOpened.Township(division, name);
    }
}
