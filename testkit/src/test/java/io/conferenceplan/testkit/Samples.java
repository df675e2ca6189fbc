package io.conferenceplan.testkit;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;

/** The same values each time. */
final class Samples {

    private Samples() {}

    static <T> List<T> of(Arbitrary<T> arbitrary, int number) {
        return arbitrary.generator(1000).stream(new Random(20_240_322))
                .limit(number)
                .map(Shrinkable::value)
                .toList();
    }
}
