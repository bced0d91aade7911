package io.chengbao.platform.page;

import io.chengbao.platform.problem.InvalidParameter;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code ?cursor=&limit=}: bind it as a {@code @BeanParam}. */
public final class PageRequest {

    private static final int MOST = 200;

    @QueryParam("cursor")
    String cursor;

    @QueryParam("limit")
    @DefaultValue("50")
    int limit;

    /** How many items to show, 1 to 200. */
    public int limit() {
        if (limit < 1 || limit > MOST) {
            throw new InvalidParameter("limit");
        }
        return limit;
    }

    /** How many rows to fetch: one more shows whether there is another page. */
    public int fetch() {
        return limit() + 1;
    }

    /**
     * Where to go on from; empty on the first page.
     *
     * @param read makes the query's key of what {@link Page#of} was given; may throw on nonsense
     */
    public <K> Optional<K> after(Function<List<String>, K> read) {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(read.apply(Cursor.read(cursor)));
        } catch (RuntimeException nonsense) {
            throw new InvalidParameter("cursor");
        }
    }
}
