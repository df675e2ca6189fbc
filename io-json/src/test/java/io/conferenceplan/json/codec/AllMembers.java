package io.conferenceplan.json.codec;

import static java.util.stream.Collectors.toSet;

import java.util.Set;

/** For tests of other packages. */
public final class AllMembers {

    private AllMembers() {}

    public static Set<String> names() {
        return Declarations.objects().stream()
                .flatMap(object -> object.members().stream())
                .map(Member::name)
                .collect(toSet());
    }
}
