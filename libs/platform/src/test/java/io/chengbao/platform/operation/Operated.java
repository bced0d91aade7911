package io.chengbao.platform.operation;

import io.chengbao.local.Topics;
import io.chengbao.platform.event.Reactions;
import io.chengbao.platform.event.Reader;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A consumer that cannot apply some numbers until it is mended. */
@Singleton
class Operated implements Reader {

    /** One that there is, as the test settings say. */
    static final String TOPIC = Topics.PEOPLE;

    final List<Integer> applied = new CopyOnWriteArrayList<>();
    final Set<Integer> notYet = ConcurrentHashMap.newKeySet();

    record Counted(int number) {}

    @Override
    public String consumer() {
        return "operated";
    }

    @Override
    public String channel() {
        return "operated";
    }

    @Override
    public Reactions reactions() {
        return new Reactions().on(Counted.class, counted -> apply(counted.number()));
    }

    private void apply(int number) {
        if (notYet.contains(number)) {
            throw new IllegalStateException("cannot count " + number);
        }
        applied.add(number);
    }
}
