package io.chengbao.submission.report;

import io.chengbao.submission.content.Content;
import io.chengbao.submission.content.KnownFinding;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a township says beside its content: why a blocker may stand, and what it answers to the
 * county. Handed in with the next revision.
 */
@Embeddable
class DraftNotes {

    @Convert(converter = WaiversColumn.class)
    private List<Waiver> waivers = List.of();

    @Convert(converter = ResponsesColumn.class)
    private List<Response> responses = List.of();

    List<Waiver> waivers() {
        return waivers;
    }

    List<Response> responses() {
        return responses;
    }

    /**
     * @param ids of findings in the content; a reason given before is replaced
     * @throws NotWaivable naming all that can't be let stand
     */
    void waive(Content content, Collection<String> ids, String reason, String by, Instant at) {
        Map<String, KnownFinding> waivable = waivableIn(content);
        List<String> others = ids.stream().filter(id -> !waivable.containsKey(id)).toList();
        if (!others.isEmpty()) {
            throw new NotWaivable(others);
        }
        List<Waiver> all = new ArrayList<>(waivers);
        all.removeIf(waiver -> ids.contains(waiver.finding()));
        ids.stream().distinct().forEach(id -> all.add(Waiver.of(waivable.get(id), reason, by, at)));
        waivers = List.copyOf(all);
    }

    /** Says whether there was one. */
    boolean unwaive(String finding) {
        int before = waivers.size();
        waivers = waivers.stream().filter(waiver -> !waiver.finding().equals(finding)).toList();
        return waivers.size() < before;
    }

    /** Keeps the waivers of what another content still has; the others are for nothing. */
    void moveTo(Content fresh) {
        if (waivers.isEmpty()) {
            return;
        }
        Map<String, KnownFinding> waivable = waivableIn(fresh);
        waivers =
                waivers.stream()
                        .filter(waiver -> waivable.containsKey(waiver.finding()))
                        .map(waiver -> waiver.movedTo(waivable.get(waiver.finding())))
                        .toList();
    }

    Optional<Waiver> waiverOf(String finding) {
        return waivers.stream().filter(waiver -> waiver.finding().equals(finding)).findFirst();
    }

    Optional<Response> responseTo(UUID comment) {
        return responses.stream().filter(said -> said.commentId().equals(comment)).findFirst();
    }

    void respond(Response response) {
        List<Response> all = new ArrayList<>(responses);
        all.removeIf(said -> said.commentId().equals(response.commentId()));
        all.add(response);
        responses = List.copyOf(all);
    }

    /** The county has read the answers, and has comments anew. */
    void clearResponses() {
        responses = List.of();
    }

    /** What they take of an event, in bytes. */
    int eventBytes() {
        String json =
                new WaiversColumn().convertToDatabaseColumn(waivers)
                        + new ResponsesColumn().convertToDatabaseColumn(responses);
        return json.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Map<String, KnownFinding> waivableIn(Content content) {
        return content.knownFindings().stream()
                .filter(KnownFinding::isWaivable)
                .collect(Collectors.toMap(KnownFinding::id, Function.identity()));
    }
}
