package io.chengbao.platform.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that is read by keys, so that it neither jumps nor slows down.
 *
 * @param items at most as many as were asked for
 * @param next what to send as {@code cursor} for the page behind it; absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * Makes a page of rows of which one more was fetched than asked for.
     *
     * @param key what the query goes on from, of the last row that is shown
     */
    public static <R, T> Page<T> of(
            List<R> rows, PageRequest request, Function<R, List<String>> key, Function<R, T> item) {
        boolean more = rows.size() > request.limit();
        List<R> shown = more ? rows.subList(0, request.limit()) : rows;
        String next = more ? Cursor.write(key.apply(shown.get(shown.size() - 1))) : null;
        return new Page<>(shown.stream().map(item).toList(), next);
    }
}
