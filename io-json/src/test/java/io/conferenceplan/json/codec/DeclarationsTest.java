package io.conferenceplan.json.codec;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.time.SlotDay;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.value.Count;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The declarations keep up with the core and the catalogues. */
class DeclarationsTest {

    private static final Set<String> MARKS = Set.of("tentative", "wording");
    private static final Set<String> UNIONS = Set.of("Count", "Deadline", "EventDays", "PlanDuration");

    static List<ObjectCodec<?, ?>> objects() {
        return Declarations.objects();
    }

    static List<ObjectCodec<?, ?>> objectsOfOneShape() {
        return objects().stream()
                .filter(object -> !UNIONS.contains(nameOf(object)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("objectsOfOneShape")
    void every_attribute_of_a_type_has_a_member(ObjectCodec<?, ?> object) throws Exception {
        Set<String> members = object.members().stream().map(Member::name).collect(toCollection(TreeSet::new));
        switch (nameOf(object)) {
            case "ConferencePlan" -> members.remove("formatVersion");
            case "LunarDate" -> members.removeAll(MARKS);
            default -> {}
        }

        assertThat(members).isEqualTo(attributesOf(typeOf(object)));
    }

    @ParameterizedTest
    @MethodSource("objectsOfOneShape")
    void members_are_declared_in_the_order_of_the_accessors(ObjectCodec<?, ?> object) throws Exception {
        List<String> members = object.members().stream().map(Member::name).toList();
        List<String> written = new ArrayList<>(members);

        written.retainAll(attributesOf(typeOf(object)));

        assertThat(written).isEqualTo(fieldsAmong(written, object));
    }

    @Test
    void every_alternative_of_a_sealed_type_is_known_here() {
        assertThat(alternatives(Count.class))
                .containsExactly("About", "AtLeast", "AtMost", "EachOf", "Exact", "Range", "Unstated");
        assertThat(alternatives(Deadline.class))
                .containsExactly("Before", "DaysBeforeEvent", "NoLaterThan", "WorkingDaysBeforeEvent");
        assertThat(alternatives(EventDays.class)).containsExactly("FromTo", "OneDay");
        assertThat(alternatives(PlanDate.class)).containsExactly("Day", "Month", "Quarter", "Span", "Year");
        assertThat(alternatives(PlanDuration.class)).containsExactly("About", "Exact", "Range");
        assertThat(alternatives(SlotDay.class)).containsExactly("Dated", "Numbered");
        assertThat(alternatives(SlotTime.class)).containsExactly("Part", "Span", "Start");
    }

    @ParameterizedTest
    @MethodSource("objects")
    void every_description_has_a_text_in_both_languages(ObjectCodec<?, ?> object) {
        List<Expectation> texts = new ArrayList<>(List.of(object.type(), object.expected(), object.rule()));
        object.members().forEach(member -> texts.add(member.codec().expected()));

        for (Locale locale : List.of(Locale.ROOT, Locale.forLanguageTag("vi"))) {
            ResourceBundle bundle = ResourceBundle.getBundle("io.conferenceplan.json.ProblemMessages", locale);
            assertThat(bundle.keySet())
                    .containsAll(texts.stream().map(Expectation::key).toList());
        }
    }

    @Test
    void limits_in_texts_are_those_of_the_code() {
        for (Locale locale : List.of(Locale.ROOT, Locale.forLanguageTag("vi"))) {
            ResourceBundle bundle = ResourceBundle.getBundle("io.conferenceplan.json.ProblemMessages", locale);

            assertThat(bundle.getString("expected.deadline"))
                    .contains(" " + Deadline.MOST_DAYS + " ", " " + Deadline.MOST_WORKING_DAYS + " ");
        }
    }

    @ParameterizedTest
    @MethodSource("objects")
    void every_name_is_found_at_its_position(ObjectCodec<?, ?> object) {
        List<String> names = object.members().stream().map(Member::name).toList();
        PropertyNameMatcher matcher = JsonFormat.matcher(names);

        for (int i = 0; i < names.size(); i++) {
            assertThat(matcher.matchName(names.get(i))).isEqualTo(i);
        }
        assertThat(names).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(64);
    }

    @ParameterizedTest
    @MethodSource("objects")
    void the_required_members_are_enough(ObjectCodec<?, ?> object) {
        boolean needsAnyMember =
                UNIONS.contains(nameOf(object)) || nameOf(object).equals("Actor");
        Faults faults = new Faults();

        Faults.read(object, Samples.ofRequiredMembers(object), faults);

        assertThat(faults.all).hasSize(needsAnyMember ? 1 : 0);
    }

    @Test
    void types_of_one_name_in_the_schema_are_described_alike() {
        Map<String, Object> schemas = new HashMap<>();
        List<Codec<?>> codecs = Declarations.all().stream()
                .filter(codec -> !(codec instanceof ObjectCodec<?, ?> object && isPartOfAForm(object)))
                .toList();
        for (Codec<?> codec : codecs) {
            SchemaPlace place = new SchemaPlace(List.of(), path -> Map.of(), new HashMap<>());
            Object schema = codec.schema(place).toString();

            assertThat(schemas.getOrDefault(codec.definition(), schema)).isEqualTo(schema);
            if (!codec.definition().isEmpty()) {
                schemas.put(codec.definition(), schema);
            }
        }

        assertThat(schemas).containsKeys("agendaSlot", "intent", "id", "money");
    }

    @Test
    void words_are_constants_in_lower_camel_case_but_for_signing_authorities() {
        Set<String> words = Declarations.all().stream()
                .flatMap(codec -> codec instanceof EnumCodec<?> constants ? constants.words().stream() : Stream.empty())
                .collect(toSet());

        assertThat(words).contains("awardObjects", "preliminaryReview", "lead", "friday", "TM", "TUQ", "Q");
        assertThat(words).allMatch(word -> word.matches("[a-z]+([A-Z][a-z]+)*|TM|KT|TL|TUQ|Q"));
    }

    /** Whether the object is described as one form of a value among others. */
    private static boolean isPartOfAForm(ObjectCodec<?, ?> object) {
        return UNIONS.contains(nameOf(object)) || nameOf(object).equals("Stated");
    }

    private static TreeSet<String> alternatives(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(toCollection(TreeSet::new));
    }

    private static String nameOf(ObjectCodec<?, ?> object) {
        String key = object.type().key().substring("type.".length());
        return Character.toUpperCase(key.charAt(0)) + key.substring(1);
    }

    private static Class<?> typeOf(ObjectCodec<?, ?> object) {
        for (String parent :
                List.of("", "agenda.", "document.", "duty.", "people.", "product.", "purpose.", "time.", "value.")) {
            try {
                return Class.forName("io.conferenceplan." + parent + nameOf(object));
            } catch (ClassNotFoundException e) {
                // Another package.
            }
        }
        throw new AssertionError(nameOf(object));
    }

    /** What a builder sets, or else what a record or a value without a builder has. */
    private static Set<String> attributesOf(Class<?> type) {
        for (Class<?> nested : type.getDeclaredClasses()) {
            if (nested.getSimpleName().equals("Builder")) {
                return Stream.of(nested.getDeclaredMethods())
                        .map(Method::getName)
                        .filter(name -> !name.equals("build"))
                        .filter(name -> !name.matches("add[A-Z].*") || name.matches("addAll[A-Z].*"))
                        .map(name -> name.startsWith("addAll") ? lowerFirst(name.substring(6)) : name)
                        .collect(toCollection(TreeSet::new));
            }
        }
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !Set.of("toString", "hashCode", "equals").contains(name))
                .collect(toCollection(TreeSet::new));
    }

    private static String lowerFirst(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The names in the order in which the generated class, or the record, has its fields. */
    private static List<String> fieldsAmong(List<String> names, ObjectCodec<?, ?> object) throws Exception {
        Class<?> type = typeOf(object);
        Class<?> fields =
                type.isRecord() ? type : Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
        return Stream.of(fields.getDeclaredFields())
                .map(Field::getName)
                .filter(names::contains)
                .toList();
    }
}
