package io.chengbao.local.client;

import io.chengbao.local.PartName;
import io.chengbao.local.Person;
import io.chengbao.local.SampleCounty;
import java.util.List;
import java.util.Map;

/** Registers the people of the sample county and of its neighbour, as the operator. */
public final class People {

    private final Api api;

    public People(Api api) {
        this.api = api;
    }

    public void importAll() {
        for (var county : List.of(SampleCounty.COUNTY, SampleCounty.NEIGHBOUR)) {
            var people =
                    SampleCounty.people().stream()
                            .filter(person -> person.division().startsWith(county))
                            .map(People::entry)
                            .toList();
            api.put("operator", PartName.NOTIFICATION, "/people?division=" + county, people)
                    .expect(200);
        }
    }

    private static Map<String, Object> entry(Person person) {
        return Map.of(
                "person", person.id(),
                "name", person.name(),
                "division", person.division(),
                "roles", person.roles(),
                "email", person.email());
    }
}
