package io.chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleCountyTest {

    @Test
    void hasTwelveTownshipsAndANeighbourWithTwo() {
        assertThat(SampleCounty.townships(SampleCounty.COUNTY))
                .hasSize(12)
                .startsWith("990127101")
                .endsWith("990127112");
        assertThat(SampleCounty.townships(SampleCounty.NEIGHBOUR))
                .containsExactly("990128101", "990128102");
    }

    @Test
    void givesEveryoneAnAddressOfTheirOwn() {
        assertThat(SampleCounty.people()).extracting(Person::email).doesNotHaveDuplicates();
    }
}
