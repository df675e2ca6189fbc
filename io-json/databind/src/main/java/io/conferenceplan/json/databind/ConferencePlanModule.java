package io.conferenceplan.json.databind;

import io.conferenceplan.json.internal.EmbeddedValue;
import io.conferenceplan.value.Stated;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Reads and writes plans, their slots, deadlines and all other parts within the JSON of an application that uses Jackson:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * record Submission(String sender, ConferencePlan plan, Deadline answerBy) {}
 * mapper.readValue(json, Submission.class);
 * }</pre>
 *
 * <p>Every type of the format is known, on its own, in lists and as the value of a map, and {@link Stated} values where the format
 * states them with marks. Their JSON is that of the plan format. A value that is not stated, such as a {@code Deadline}, has no
 * marks, and {@code "tentative"} in it is refused. What is written as one text, such as ids and dates, can be the key of a map.
 * Types of the JDK remain as the mapper has them.
 *
 * <p>The mapper decides on layout, encoding and limits, and on null. Everything that is wrong with a value comes in one {@link
 * tools.jackson.databind.DatabindException}, whose cause is a {@link io.conferenceplan.json.ReadException}; lines and columns are
 * those of the mapper's parser, which counts bytes where it reads bytes.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ConferencePlanModule extends JacksonModule {

    /** Creates the module; {@code findAndAddModules()} does so too. */
    public ConferencePlanModule() {}

    @Override
    public String getModuleName() {
        return ConferencePlanModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleSerializers keySerializers = new SimpleSerializers();
        EmbeddedValue.unmarked().forEach((type, value) -> {
            add(type, new PlanSerializers.OfValue(value), serializers);
            value.name().ifPresent(name -> add(type, new PlanSerializers.OfName(name), keySerializers));
        });
        add(Stated.class, new PlanSerializers.OfStated(), serializers);
        context.addSerializers(serializers);
        context.addKeySerializers(keySerializers);
        context.addDeserializers(new PlanDeserializers());
        context.addKeyDeserializers(PlanDeserializers::findKey);
    }

    @SuppressWarnings("unchecked") // The serializers take any object.
    private static void add(Class<?> type, ValueSerializer<Object> serializer, SimpleSerializers serializers) {
        serializers.addSerializer((Class<Object>) type, serializer);
    }
}
