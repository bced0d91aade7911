package io.chengbao.local;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The fictional county 青禾县 with its twelve townships and people, and a smaller neighbour, 白河县. */
public final class SampleCounty {

    public static final String COUNTY = "990127";
    public static final String NEIGHBOUR = "990128";

    private static final Map<String, String> DIVISIONS = namesByCode();
    private static final Map<String, Person> PEOPLE = peopleById();

    private SampleCounty() {}

    /** Divisions by code, counties and townships. */
    public static Map<String, String> divisionNames() {
        return DIVISIONS;
    }

    /** The codes of a county's townships. */
    public static List<String> townships(String county) {
        return DIVISIONS.keySet().stream()
                .filter(code -> code.startsWith(county) && code.length() > county.length())
                .toList();
    }

    public static List<Person> people() {
        return List.copyOf(PEOPLE.values());
    }

    /**
     * @throws NoSuchElementException with the list of those there are
     */
    public static Person person(String id) {
        var person = PEOPLE.get(id);
        if (person == null) {
            throw new NoSuchElementException(
                    "nobody is called "
                            + id
                            + " here. There are: "
                            + String.join(", ", PEOPLE.keySet()));
        }
        return person;
    }

    private static Map<String, String> namesByCode() {
        var names = new LinkedHashMap<String, String>();
        names.put(COUNTY, "青禾县");
        names.put(NEIGHBOUR, "白河县");
        new String(Samples.read("townships.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(fields -> names.put(fields[0], fields[1]));
        return names;
    }

    private static Map<String, Person> peopleById() {
        var people = new ArrayList<Person>();
        people.add(
                new Person(
                        "operator", "运维员", "", List.of("operator"), "operator@chengbao.example"));
        for (var county : List.of(COUNTY, NEIGHBOUR)) {
            people.add(person("reviewer", "审核人", county, "reviewer"));
            people.add(person("reviewer2", "第二审核人", county, "reviewer"));
            people.add(person("approver", "审定人", county, "approver"));
            people.add(person("admin", "管理员", county, "county-admin"));
            people.add(person("auditor", "审计员", county, "auditor"));
            for (var township : townships(county)) {
                people.add(person("submitter", "经办人", township, "submitter"));
                people.add(person("signer", "签发人", township, "signer"));
            }
        }
        var byId = new LinkedHashMap<String, Person>();
        people.forEach(person -> byId.put(person.id(), person));
        return byId;
    }

    private static Person person(String prefix, String post, String division, String role) {
        var id = prefix + "-" + division;
        var name = DIVISIONS.get(division) + post;
        return new Person(id, name, division, List.of(role), id + "@chengbao.example");
    }
}
