package io.conferenceplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.Presentation;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.document.BasisType;
import io.conferenceplan.document.LegalBasis;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.OrganisationId;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PartNameTest {

    private static final Actor DIRECTOR = Actor.builder()
            .organisation(OrganisationId.of("so-noi-vu"))
            .office("Giám đốc")
            .person("Bà A")
            .build();

    @Test
    void everyTypeInAListOfAPlanIsTold() {
        Set<Class<?>> listed = new LinkedHashSet<>();
        addListed(ConferencePlan.class, listed, new LinkedHashSet<>());

        Set<String> untold = new TreeSet<>();
        listed.stream()
                .filter(type -> type.getPackageName().startsWith("io.conferenceplan"))
                .filter(type -> !type.isEnum() && !type.getSimpleName().endsWith("Id"))
                .filter(type -> !PartName.knows(type))
                .forEach(type -> untold.add(type.getSimpleName()));

        assertThat(listed).hasSizeGreaterThan(20);
        assertThat(untold).isEmpty();
    }

    @Test
    void peopleAreToldByAllThatIsKnownOfThem() {
        assertThat(PlanPath.nameOf(DIRECTOR)).hasValue("so-noi-vu, Giám đốc, Bà A");
        assertThat(PlanPath.nameOf(DIRECTOR.withPerson(Optional.empty()))).hasValue("so-noi-vu, Giám đốc");
    }

    @Test
    void presentationsAreToldByTheirTopicOrElseByWhoPresents() {
        Presentation presentation = Presentation.builder().presenter(DIRECTOR).build();

        assertThat(PlanPath.nameOf(presentation)).hasValue("so-noi-vu, Giám đốc, Bà A");
        assertThat(PlanPath.nameOf(presentation.withTopic("Chuyển đổi số"))).hasValue("Chuyển đổi số");
    }

    @Test
    void basesAreToldByNumberOrElseBySubject() {
        LegalBasis basis = LegalBasis.builder().type(BasisType.LAW).build();

        assertThat(PlanPath.nameOf(basis)).isEmpty();
        assertThat(PlanPath.nameOf(basis.withSubject("Luật Thi đua"))).hasValue("Luật Thi đua");
        assertThat(PlanPath.nameOf(basis.withSubject("Nghị định").withNumber("98/2023/NĐ-CP")))
                .hasValue("98/2023/NĐ-CP");
    }

    @Test
    void whatHasNoNameIsToldByItsPosition() {
        PresentationList section = PresentationList.builder().build();

        assertThat(PlanPath.root().items("sections", List.of(section, section.withTitle("Chiều"))))
                .extracting(located -> located.path().toString())
                .containsExactly("sections[0]", "sections[Chiều]");
    }

    private static void addListed(Type type, Set<Class<?>> listed, Set<Type> seen) {
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == List.class) {
                listed.add((Class<?>) argument);
            }
            addListed(argument, listed, seen);
        } else if (type instanceof Class<?> value
                && value.getName().startsWith("io.conferenceplan.")
                && seen.add(value)) {
            for (Method method : value.getMethods()) {
                if (method.getParameterCount() == 0) {
                    addListed(method.getGenericReturnType(), listed, seen);
                }
            }
        }
    }
}
