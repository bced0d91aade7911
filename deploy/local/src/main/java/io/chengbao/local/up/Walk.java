package io.chengbao.local.up;

import com.fasterxml.jackson.databind.JsonNode;
import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
import io.chengbao.local.SampleCounty;
import io.chengbao.local.Samples;
import io.chengbao.local.client.Api;
import io.chengbao.local.client.ApiFailure;
import io.chengbao.local.client.People;
import io.chengbao.local.client.Rounds;
import io.chengbao.local.client.Rounds.Opened;
import io.chengbao.local.up.Steps.Seen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One report's way from a township's upload to the county's approval, over the API alone. */
final class Walk {

    private static final String TOWNSHIP = SampleCounty.COUNTY + "101";
    private static final String SUBMITTER = "submitter-" + TOWNSHIP;
    private static final String APPROVER = "approver-" + SampleCounty.COUNTY;

    private final LocalSystem system;
    private final Api api;
    private final Steps steps;
    private Opened round;
    private String report;
    private String notice;
    private int mailsBefore;

    Walk(LocalSystem system, Screen screen) {
        this.system = system;
        this.api = new Api(system);
        this.steps = new Steps(screen);
    }

    /** Whether every step happened. */
    boolean go() {
        try {
            steps.take("The operator registers the people of two counties", this::importPeople);
            steps.take("The county calls its townships for the year's report", this::openRound);
            steps.take("The township sees the call", this::seeRound);
            steps.take(
                    "The township hands in a Word file with blanks: refused, kept as a draft",
                    this::handInBlanks);
            steps.take("The township hands in the mended file: submitted", this::handInMended);
            steps.take("The county has it", this::seeReview);
            steps.take("The county's approver claims it", this::claim);
            steps.take("The approver approves", this::approve);
            steps.take("The township sees the approval", this::seeApproval);
            steps.take("The township sees the whole history", this::seeHistory);
            steps.take("The submitter's inbox has the news", this::seeInbox);
            steps.take("And so has the mail", this::seeMail);
            return true;
        } catch (WalkFailure | ApiFailure e) {
            return false;
        }
    }

    private Seen importPeople() {
        new People(api).importAll();
        return new Seen(
                SampleCounty.people().size() - 1 + " people", "to look at what follows: " + look());
    }

    private Seen openRound() {
        mailsBefore = system.mails().size();
        round = new Rounds(api).open("演示", List.of(TOWNSHIP));
        return new Seen(
                round.title(), at(Rounds.ADMINISTRATOR, PartName.REVIEW, "/rounds/" + round.id()));
    }

    private Seen seeRound() {
        var path = "/rounds/" + round.id();
        Steps.await("the round", () -> found(SUBMITTER, PartName.SUBMISSION, path));
        return new Seen(
                SampleCounty.divisionNames().get(TOWNSHIP),
                at(SUBMITTER, PartName.SUBMISSION, path));
    }

    private Seen handInBlanks() {
        var refusal = handIn(Samples.ANNUAL_WITH_BLANKS).expect(422);
        var findings = list(refusal.path("findings"));
        if (findings.isEmpty()) {
            throw new WalkFailure("refused without findings: " + refusal);
        }
        var shown = findings.stream().limit(3).map(Walk::finding).collect(Collectors.joining("\n"));
        var rest = findings.size() > 3 ? "\n… and %d more".formatted(findings.size() - 3) : "";
        return new Seen(
                shown + rest, at(SUBMITTER, PartName.SUBMISSION, "/reports?round=" + round.id()));
    }

    private Seen handInMended() {
        var submitted = handIn(Samples.ANNUAL).expect(200, 201);
        report = submitted.path("id").asText();
        var receipt = submitted.path("receipt");
        return new Seen(
                "receipt %s".formatted(receipt.path("number").asText()),
                at(SUBMITTER, PartName.SUBMISSION, "/reports/" + report + "/receipt"));
    }

    private Seen seeReview() {
        var path = "/reviews/" + report;
        var review = Steps.await("the review", () -> found(APPROVER, PartName.REVIEW, path));
        return new Seen(status(review), at(APPROVER, PartName.REVIEW, path));
    }

    private Seen claim() {
        var path = "/reviews/" + report + "/claim";
        var review = api.post(APPROVER, PartName.REVIEW, path, Map.of()).expect(200);
        return new Seen(status(review), at(APPROVER, PartName.REVIEW, "/reviews/" + report));
    }

    private Seen approve() {
        var decision = Map.of("revision", 1, "stage", "APPROVAL", "verdict", "APPROVE");
        var review =
                api.post(APPROVER, PartName.REVIEW, "/reviews/" + report + "/decisions", decision)
                        .expect(200, 201);
        return new Seen(status(review), at(APPROVER, PartName.REVIEW, "/reviews/" + report));
    }

    private Seen seeApproval() {
        var path = "/reports/" + report;
        var approved =
                Steps.await(
                        "the approval",
                        () ->
                                found(SUBMITTER, PartName.SUBMISSION, path)
                                        .filter(
                                                seen ->
                                                        seen.path("status")
                                                                .asText()
                                                                .equals("APPROVED")));
        return new Seen(status(approved), at(SUBMITTER, PartName.SUBMISSION, path));
    }

    private Seen seeHistory() {
        var path = "/reports/" + report + "/history";
        var history = api.get(SUBMITTER, PartName.SUBMISSION, path).expect(200);
        var lines =
                list(history).stream()
                        .map(entry -> text(entry, "text") + "  " + text(entry, "who"))
                        .collect(Collectors.joining("\n"));
        return new Seen(lines, at(SUBMITTER, PartName.SUBMISSION, path));
    }

    private Seen seeInbox() {
        var item =
                Steps.await(
                        "the notice",
                        () ->
                                list(
                                                api.get(SUBMITTER, PartName.NOTIFICATION, "/inbox")
                                                        .expect(200))
                                        .stream()
                                        .filter(notice -> text(notice, "reportId").equals(report))
                                        .filter(
                                                notice ->
                                                        text(notice, "event")
                                                                .endsWith("ReportApproved"))
                                        .findFirst());
        notice = text(item, "title");
        return new Seen(notice, at(SUBMITTER, PartName.NOTIFICATION, "/inbox"));
    }

    private Seen seeMail() {
        var address = SampleCounty.person(SUBMITTER).email();
        var mail =
                Steps.await(
                        "the mail to " + address,
                        () ->
                                system.mails().stream()
                                        .skip(mailsBefore)
                                        .filter(sent -> sent.to().equals(address))
                                        .filter(sent -> sent.subject().endsWith(notice))
                                        .findFirst());
        return new Seen("to " + mail.to(), Screen.shown(mail.file()));
    }

    private Api.Answer handIn(String sample) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("round", round.id().toString());
        fields.put("submit", "true");
        return api.upload(
                SUBMITTER, PartName.SUBMISSION, "/reports", fields, sample, Samples.read(sample));
    }

    private Optional<JsonNode> found(String person, PartName service, String path) {
        var answer = api.get(person, service, path);
        return answer.status() == 404 ? Optional.empty() : Optional.of(answer.expect(200));
    }

    private String at(String person, PartName service, String path) {
        return api.address(service, path) + "  as " + person;
    }

    private static String look() {
        var token = Screen.shown(Up.HOME.resolve("token"));
        return "curl -H \"Authorization: Bearer $(" + token + " PERSON)\" ADDRESS";
    }

    private static String finding(JsonNode finding) {
        var place = text(finding, "quote").isEmpty() ? "" : "“" + text(finding, "quote") + "”  ";
        return place + text(finding, "message");
    }

    private static String status(JsonNode aggregate) {
        return text(aggregate, "status");
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }

    /** The items of a page, or of a plain list. */
    private static List<JsonNode> list(JsonNode page) {
        var items = page.has("items") ? page.path("items") : page;
        return StreamSupport.stream(items.spliterator(), false).toList();
    }
}
