package io.chengbao.submission.report;

import io.chengbao.submission.content.Content;
import io.chengbao.submission.content.KnownFinding;
import io.chengbao.submission.past.CarriedFollowUp;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a township says beside its content: why a blocker may stand, what it answers to the county,
 * and what became of last time's follow-ups. Handed in with the next revision.
 */
@Embeddable
class DraftNotes {

    @Convert(converter = WaiversColumn.class)
    private List<Waiver> waivers = List.of();

    @Convert(converter = ResponsesColumn.class)
    private List<Response> responses = List.of();

    /** Of all follow-ups or of none; those that come with another content are open again. */
    @Convert(converter = ConfirmationsColumn.class)
    private List<Confirmation> confirmations = List.of();

    List<Waiver> waivers() {
        return waivers;
    }

    List<Response> responses() {
        return responses;
    }

    List<Confirmation> confirmations() {
        return confirmations;
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

    /**
     * Confirms every follow-up of the content: as said, else as it was before, else as proposed.
     *
     * @throws UnknownFollowUps naming those that the content hasn't
     */
    void confirm(Content content, List<ConfirmedStatus> said, String by, Instant at) {
        Map<String, Confirmation> all = new LinkedHashMap<>();
        for (CarriedFollowUp carried : content.followUps()) {
            all.put(carried.id(), new Confirmation(carried.id(), carried.status(), null, by, at));
        }
        confirmations.forEach(before -> all.replace(before.followUp(), before));
        List<String> unknown =
                said.stream().map(ConfirmedStatus::id).filter(id -> !all.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            throw new UnknownFollowUps(unknown);
        }
        said.forEach(
                one ->
                        all.put(
                                one.id(),
                                new Confirmation(one.id(), one.status(), one.remark(), by, at)));
        confirmations = List.copyOf(all.values());
    }

    /**
     * Keeps the waivers of what another content still has, and what was said of its follow-ups; the
     * others are for nothing.
     */
    void moveTo(Content fresh) {
        if (!confirmations.isEmpty()) {
            Set<String> carried =
                    fresh.followUps().stream().map(CarriedFollowUp::id).collect(Collectors.toSet());
            confirmations =
                    confirmations.stream().filter(one -> carried.contains(one.followUp())).toList();
        }
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
                        + new ResponsesColumn().convertToDatabaseColumn(responses)
                        + new ConfirmationsColumn().convertToDatabaseColumn(confirmations);
        return json.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Map<String, KnownFinding> waivableIn(Content content) {
        return content.knownFindings().stream()
                .filter(KnownFinding::isWaivable)
                .collect(Collectors.toMap(KnownFinding::id, Function.identity()));
    }
}
