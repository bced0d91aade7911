package io.chengbao.acceptance.play;

import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** What chance decides in one story: the same for the same seed. */
final class Script {

    private final Random random;

    Script(long seed, int story) {
        this.random = new Random(seed * 1_000_003 + story);
    }

    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** One of them, the more often the higher its weight. */
    <T> T oneOf(List<T> things, ToIntFunction<T> weight) {
        int chosen = random.nextInt(things.stream().mapToInt(weight).sum());
        for (T thing : things) {
            chosen -= weight.applyAsInt(thing);
            if (chosen < 0) {
                return thing;
            }
        }
        throw new IllegalStateException("weights that change");
    }
}
