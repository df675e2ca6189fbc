package io.conferenceplan.json;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.codec.Expectation;
import io.conferenceplan.json.codec.JsonInput;
import io.conferenceplan.json.codec.JsonOutput;
import io.conferenceplan.json.codec.Place;
import io.conferenceplan.json.codec.PlanCodecs;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Reads and writes plans within the JSON of an application that uses Jackson:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new ConferencePlanModule()).build();
 * record Submission(String sender, ConferencePlan plan) {}
 * mapper.readValue(json, Submission.class);
 * }</pre>
 *
 * <p>On the class path {@code findAndAddModules()} finds it too; on the module path it is added as above, because Java 17 does
 * not start a module that provides a service for Jackson where there is no Jackson databind. The mapper decides on layout, encoding and limits. Everything that is wrong with
 * a plan comes in one {@link DatabindException}, whose cause is a {@link ReadException}; lines and columns are those of
 * the mapper's parser, which counts bytes where it reads bytes.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ConferencePlanModule extends JacksonModule {

    /** Creates the module. */
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
        context.addSerializers(new SimpleSerializers().addSerializer(ConferencePlan.class, new Serializer()));
        context.addDeserializers(new SimpleDeserializers().addDeserializer(ConferencePlan.class, new Deserializer()));
    }

    private static final class Serializer extends ValueSerializer<ConferencePlan> {

        @Override
        public void serialize(ConferencePlan plan, JsonGenerator generator, SerializationContext context) {
            PlanCodecs.PLAN.write(plan, JsonOutput.through(generator));
        }
    }

    private static final class Deserializer extends ValueDeserializer<ConferencePlan> {

        @Override
        public ConferencePlan deserialize(JsonParser parser, DeserializationContext context) {
            ProblemLog problems = new ProblemLog(PlanJson.PLAN.name(), ReadLimits.standard());
            ConferencePlan plan = read(new JsonInput(parser, problems, false), problems);
            if (plan != null && problems.isEmpty()) {
                return plan;
            }
            ReadException cause = new ReadException(problems.problems(Deserializer::locate));
            throw DatabindException.from(parser, cause.getMessage(), cause);
        }

        private static @Nullable ConferencePlan read(JsonInput in, ProblemLog problems) {
            try {
                return readOrReport(in, problems);
            } catch (ProblemLog.TooManyException e) {
                return null;
            }
        }

        /** Leaves to the application what its parser refuses, unless something was wrong before. */
        private static @Nullable ConferencePlan readOrReport(JsonInput in, ProblemLog problems) {
            try {
                return PlanCodecs.PLAN.read(in);
            } catch (JacksonException e) {
                if (problems.isEmpty() || e instanceof JacksonIOException) {
                    throw e;
                }
                problems.syntax(in.current(), Expectation.of("syntax.json"), e.getOriginalMessage(), null);
                return null;
            }
        }

        private static Location locate(Place place) {
            return new Location(Math.max(0, place.line()), Math.max(0, place.column()));
        }
    }
}
