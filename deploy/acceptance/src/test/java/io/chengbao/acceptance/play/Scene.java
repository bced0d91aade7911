package io.chengbao.acceptance.play;

import com.fasterxml.jackson.databind.JsonNode;
import io.chengbao.acceptance.history.Verb.Side;
import io.chengbao.acceptance.play.Client.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How things stand with one report, and what everybody concerned could do about it. */
final class Scene {

    /** States in which nothing comes by itself. */
    private static final Set<String> AT_REST = Set.of("DRAFT", "APPROVED", "DISCARDED");

    private final Client client;
    private final Place place;
    private final TownshipMoves township;
    private final CountyMoves county;

    /** The township's report, once one is known. */
    private String report;

    /** What the township's side said of it last. */
    private String status = "";

    Scene(Client client, Script script, Place place) {
        this.client = client;
        this.place = place;
        this.township = new TownshipMoves(client, script, place);
        this.county = new CountyMoves(client, script, place);
    }

    /** All that the services say is possible now; empty while nobody can do anything, or tell. */
    List<Move> moves() {
        if (report == null && !find()) {
            return List.of();
        }
        List<Move> moves = new ArrayList<>(county.ofRound(report != null));
        if (report == null) {
            moves.add(township.upload());
            return moves;
        }
        status = township.addTo(moves, report);
        List<Move> ofReport = new ArrayList<>();
        Cast.APPROVERS.forEach(approver -> county.addTo(ofReport, report, approver));
        if (moves.stream().noneMatch(move -> !move.verb().isOfRound()) && ofReport.isEmpty()) {
            return List.of();
        }
        moves.addAll(ofReport);
        return moves;
    }

    /** Whether there is nothing left that could happen to it, if nobody can do anything. */
    boolean isOver() {
        return AT_REST.contains(status);
    }

    /** Looks for a report that an upload without an answer may have made; says whether it could. */
    private boolean find() {
        Answer reports =
                client.get(
                        Cast.submitter(place.township()),
                        Side.TOWNSHIP,
                        "/reports?round=" + place.round() + "&township=" + place.township());
        if (!reports.isOk()) {
            return false;
        }
        for (JsonNode one : reports.body().path("items")) {
            if (!one.path("status").asText().equals("DISCARDED")) {
                report = one.path("id").asText();
            }
        }
        return true;
    }
}
