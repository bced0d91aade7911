package io.chengbao.submission.report;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One of the county's comments with what the township answered.
 *
 * @param kind {@code MUST_FIX} has to be answered, {@code SUGGESTION} may be
 * @param paragraph the paragraph's id; absent where it is about the whole report
 * @param revision in whose text the place is
 * @param current whether it is of the latest return; older ones are the county's no more
 * @param response this turn's answer; absent where there is none yet, or none was wanted
 * @param earlier answers to it that went to the county with earlier revisions, latest first
 */
record CommentView(
        UUID id,
        String kind,
        @Nullable String paragraph,
        @Nullable String quote,
        @Nullable String before,
        @Nullable String after,
        String text,
        int revision,
        String author,
        Instant writtenAt,
        boolean current,
        @Nullable Response response,
        List<Response> earlier) {

    /**
     * @param returns latest first
     * @param revisions latest first
     * @param drafted the answers of the township's draft, or none for who may not see them
     */
    static List<CommentView> all(
            List<Return> returns, List<Revision> revisions, List<Response> drafted) {
        List<CommentView> views = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (Return from : returns) {
            for (Comment comment : from.comments()) {
                if (seen.add(comment.id())) {
                    boolean current = from == returns.get(0);
                    views.add(of(comment, current, from.revision(), revisions, drafted));
                }
            }
        }
        return views;
    }

    private static CommentView of(
            Comment comment,
            boolean current,
            int returnedRevision,
            List<Revision> revisions,
            List<Response> drafted) {
        Set<Response> given = new LinkedHashSet<>(to(comment, drafted));
        for (Revision revision : revisions) {
            if (revision.receipt().revision() > returnedRevision) {
                given.addAll(to(comment, revision.responses()));
            }
        }
        Response response = given.stream().findFirst().orElse(null);
        for (Revision revision : revisions) {
            given.addAll(to(comment, revision.responses()));
        }
        given.remove(response);
        return new CommentView(
                comment.id(),
                comment.kind(),
                comment.paragraph(),
                comment.quote(),
                comment.before(),
                comment.after(),
                comment.text(),
                comment.revision(),
                comment.author(),
                comment.writtenAt(),
                current,
                response,
                List.copyOf(given));
    }

    private static List<Response> to(Comment comment, List<Response> responses) {
        return responses.stream().filter(said -> said.commentId().equals(comment.id())).toList();
    }
}
