package io.conferenceplan.json.databind;

import io.conferenceplan.json.internal.EmbeddedValue;
import io.conferenceplan.value.Stated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Write values of plans. */
final class PlanSerializers {

    private PlanSerializers() {}

    /** Writes values of one type. */
    static final class OfValue extends ValueSerializer<Object> {

        private final EmbeddedValue values;

        OfValue(EmbeddedValue values) {
            this.values = values;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            values.write(value, generator);
        }
    }

    /** Writes values of one type as names of members. */
    static final class OfName extends ValueSerializer<Object> {

        private final EmbeddedValue.Name names;

        OfName(EmbeddedValue.Name names) {
            this.names = names;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            generator.writeName(names.of(value));
        }
    }

    /** Writes values with their marks, whatever is stated. */
    static final class OfStated extends ValueSerializer<Object> {

        @Override
        public void serialize(Object stated, JsonGenerator generator, SerializationContext context) {
            StatedTypes.of(((Stated<?>) stated).value().getClass()).write(stated, generator);
        }
    }
}
