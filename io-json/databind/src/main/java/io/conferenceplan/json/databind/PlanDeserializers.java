package io.conferenceplan.json.databind;

import io.conferenceplan.json.ReadException;
import io.conferenceplan.json.internal.EmbeddedValue;
import io.conferenceplan.value.Stated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds what reads values of plans, by their types. */
final class PlanDeserializers extends Deserializers.Base {

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return type == Stated.class || isKnown(type);
    }

    private static boolean isKnown(Class<?> type) {
        return EmbeddedValue.of(type, EmbeddedValue.unmarked()).isPresent();
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return findBeanDeserializer(type, config, description);
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        Class<?> values = type.getRawClass();
        if (values == Stated.class) {
            return new OfValue(
                    values, StatedTypes.of(type.containedTypeOrUnknown(0).getRawClass()), false);
        }
        return EmbeddedValue.of(values, EmbeddedValue.unmarked())
                .map(value -> new OfValue(values, value, false))
                .orElse(null);
    }

    /** Finds what reads values of plans that are names of members. */
    static @Nullable KeyDeserializer findKey(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return EmbeddedValue.of(type.getRawClass(), EmbeddedValue.unmarked())
                .flatMap(EmbeddedValue::name)
                .map(OfName::new)
                .orElse(null);
    }

    private static DatabindException failure(JsonParser parser, ReadException cause) {
        return DatabindException.from(parser, cause.getMessage(), cause);
    }

    /** Reads values of one type, or of one of its alternatives. */
    private static final class OfValue extends ValueDeserializer<Object> {

        private final Class<?> type;
        private final EmbeddedValue values;
        private final boolean inList;

        OfValue(Class<?> type, EmbeddedValue values, boolean inList) {
            this.type = type;
            this.values = values;
            this.inList = inList;
        }

        /** Learns whether the values are elements of a list, of which all problems are told together. */
        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            return new OfValue(type, values, property != null && isListOf(type, property.getType()));
        }

        private static boolean isListOf(Class<?> type, JavaType list) {
            return (list.isCollectionLikeType() || list.isArrayType())
                    && list.getContentType().hasRawClass(type);
        }

        @Override
        public Class<?> handledType() {
            return type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            Object value = read(parser);
            return type.isInstance(value)
                    ? value
                    : context.reportInputMismatch(
                            this, "value must be of type %s, but was '%s'.", type.getSimpleName(), value);
        }

        private Object read(JsonParser parser) {
            try {
                return inList ? values.readElement(parser) : values.read(parser);
            } catch (ReadException e) {
                throw failure(parser, e);
            }
        }
    }

    /** Reads values of one type that are names of members. */
    private static final class OfName extends KeyDeserializer {

        private final EmbeddedValue.Name names;

        OfName(EmbeddedValue.Name names) {
            this.names = names;
        }

        @Override
        public Object deserializeKey(String name, DeserializationContext context) {
            try {
                return names.read(name, context.getParser());
            } catch (ReadException e) {
                throw failure(context.getParser(), e);
            }
        }
    }
}
