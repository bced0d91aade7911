package io.chengbao.acceptance.check;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 3. Each history folds over legal transitions only, and every state equals the fold. */
final class StatesFollow implements Invariant {

    private static final int NUMBER = 3;

    @Override
    public List<Violation> violations(Evidence evidence) {
        Findings findings = new Findings(NUMBER);
        Map<String, List<Event>> told =
                once(evidence.events()).stream()
                        .filter(event -> !event.data().path("reportId").isMissingNode())
                        .collect(groupingBy(Event::subject));
        Map<String, Course> courses = new HashMap<>();
        told.forEach(
                (report, events) -> {
                    Course course = new Course(report, findings);
                    course.follow(events);
                    courses.put(report, course);
                });
        evidence.reports()
                .forEach(
                        report ->
                                findings.requireEqual(
                                        "report " + report.id(),
                                        "status in submission",
                                        status(courses.get(report.id())),
                                        report.status()));
        checkReviews(evidence, courses, findings);
        checkRounds(evidence, findings);
        return findings.list();
    }

    private static String status(Course course) {
        return course == null ? "(no event)" : course.reportStatus();
    }

    private static void checkReviews(
            Evidence evidence, Map<String, Course> courses, Findings findings) {
        Map<String, Evidence.Review> reviews = new HashMap<>();
        evidence.reviews().forEach(review -> reviews.put(review.report(), review));
        courses.forEach(
                (report, course) -> {
                    Evidence.Review review = reviews.remove(report);
                    String about = "report " + report;
                    if (course.revision() == 0) {
                        findings.require(review == null, about, "no review of a draft", review);
                    } else if (review == null) {
                        findings.add(about, "a review", "none");
                    } else {
                        findings.requireEqual(
                                about, "status in review", course.reviewStatus(), review.status());
                        findings.requireEqual(
                                about, "revision in review", course.revision(), review.revision());
                    }
                });
        reviews.keySet().forEach(report -> findings.add("report " + report, "events", "none"));
    }

    private static void checkRounds(Evidence evidence, Findings findings) {
        Map<String, String> states = new HashMap<>();
        for (Event event : evidence.events()) {
            switch (event.type()) {
                case "RoundOpened" -> states.putIfAbsent(event.subject(), "OPEN");
                case "RoundClosed" -> states.put(event.subject(), "CLOSED");
                default -> {}
            }
        }
        Map<String, String> known = new HashMap<>();
        evidence.rounds().forEach(round -> known.put(round.id(), round.state()));
        states.forEach(
                (round, state) ->
                        findings.requireEqual(
                                "round " + round, "state in submission", state, known.get(round)));
    }

    /** Each event once, by its number: its records may be repeated, or come in any order. */
    private static List<Event> once(List<Event> events) {
        Map<String, Event> byId = new LinkedHashMap<>();
        events.forEach(event -> byId.putIfAbsent(event.id(), event));
        List<Event> ordered = new ArrayList<>(byId.values());
        ordered.sort(Comparator.comparingLong(Event::sequence));
        return ordered;
    }
}
