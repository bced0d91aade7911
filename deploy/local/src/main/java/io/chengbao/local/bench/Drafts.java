package io.chengbao.local.bench;

import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
import io.chengbao.local.Person;
import io.chengbao.local.SampleCounty;
import io.chengbao.local.client.Api;
import io.chengbao.local.client.Rounds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Prepares drafts through the API: rounds that name made-up townships, a file for each place. */
final class Drafts {

    /** The most that a round may name. */
    private static final int TOWNSHIPS = 500;

    private static final String BOUNDARY = "of-a-benchmark";

    private final LocalSystem system;
    private final Progress progress;
    private final int clients;
    private final IntFunction<byte[]> file;

    /**
     * @param file of the draft with that number, counted from 0
     */
    Drafts(LocalSystem system, Progress progress, int clients, IntFunction<byte[]> file) {
        this.system = system;
        this.progress = progress;
        this.clients = clients;
        this.file = file;
    }

    private record Place(int number, UUID round, String token) {}

    /** So many drafts, in the order of their ids. */
    List<Draft> prepare(int count) {
        var places = places(count);
        progress.begin("uploading drafts", count);
        var drafts = new Draft[count];
        new Clients(system.address(PartName.SUBMISSION), clients)
                .workOff(
                        places,
                        (connection, place) -> {
                            drafts[place.number()] = upload(connection, place);
                            progress.step();
                        });
        progress.end();
        return Arrays.stream(drafts)
                .sorted((one, other) -> one.id().toString().compareTo(other.id().toString()))
                .toList();
    }

    private List<Place> places(int count) {
        var townships =
                IntStream.range(0, Math.min(count, TOWNSHIPS))
                        .mapToObj(i -> SampleCounty.COUNTY + (101 + i))
                        .toList();
        progress.begin("opening rounds");
        var tokens = townships.stream().map(this::token).toList();
        var rounds = new Rounds(new Api(system));
        List<Place> places = new ArrayList<>();
        while (places.size() < count) {
            var round = rounds.open("测速" + places.size(), townships).id();
            awaitIn(round);
            for (var token : tokens) {
                if (places.size() < count) {
                    places.add(new Place(places.size(), round, token));
                }
            }
        }
        progress.end();
        return places;
    }

    private String token(String township) {
        return system.token(
                new Person(
                        "submitter-" + township, township, township, List.of("submitter"), null));
    }

    private void awaitIn(UUID round) {
        var api = new Api(system);
        var submitter = "submitter-" + SampleCounty.townships(SampleCounty.COUNTY).get(0);
        while (api.get(submitter, PartName.SUBMISSION, "/rounds/" + round).status() != 200) {
            LockSupport.parkNanos(50_000_000);
        }
    }

    private Draft upload(Connection connection, Place place) throws IOException {
        var answer =
                connection.post(
                        "/api/v1/reports",
                        place.token(),
                        "multipart/form-data; boundary=" + BOUNDARY,
                        form(place));
        var id = answer.expect(201).path("id").asText();
        return new Draft(UUID.fromString(id), place.token());
    }

    private byte[] form(Place place) {
        var form = new ByteArrayOutputStream();
        var fields = Map.of("round", place.round().toString(), "submit", "false");
        fields.forEach((name, value) -> part(form, "name=\"" + name + "\"", utf8(value)));
        part(form, "name=\"file\"; filename=\"report.docx\"", file.apply(place.number()));
        form.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
        return form.toByteArray();
    }

    private static void part(ByteArrayOutputStream form, String disposition, byte[] content) {
        form.writeBytes(
                utf8(
                        "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n"
                                .formatted(BOUNDARY, disposition)));
        form.writeBytes(content);
        form.writeBytes(utf8("\r\n"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
