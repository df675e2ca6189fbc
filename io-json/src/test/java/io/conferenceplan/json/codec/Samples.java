package io.conferenceplan.json.codec;

import java.util.List;
import java.util.stream.Collectors;

/** Small documents made from declarations. */
final class Samples {

    private static final List<String> SCALARS = List.of(
            "1",
            "\"2024-03-08\"",
            "\"so-noi-vu\"",
            "true",
            "\"20%\"",
            "\"5 VND\"",
            "\"07:30\"",
            "\"PT15M\"",
            "\"Kỷ Hợi\"");

    private Samples() {}

    static String ofRequiredMembers(ObjectCodec<?, ?> object) {
        return object.members().stream()
                .filter(Member::isRequired)
                .map(member -> '"' + member.name() + "\": " + of(member.codec()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Some value that a codec reads. */
    static String of(Codec<?> codec) {
        if (codec instanceof EnumCodec<?> constants) {
            return '"' + constants.words().iterator().next() + '"';
        }
        if (codec == PeopleCodecs.ACTOR) {
            return "{\"office\": \"Giám đốc\"}";
        }
        if (codec instanceof ObjectCodec<?, ?> object) {
            return ofRequiredMembers(object);
        }
        return SCALARS.stream()
                .filter(sample -> Faults.read(codec, sample, new Faults()) != null)
                .findFirst()
                .orElseThrow();
    }
}
