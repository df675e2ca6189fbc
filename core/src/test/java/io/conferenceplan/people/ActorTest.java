package io.conferenceplan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final String NOBODY = "actor must have an organisation, an office or a person, but was 'nobody'.";
    private static final OrganisationId OFFICE = OrganisationId.of("so-noi-vu");

    @Test
    void isAnOrganisationAnOfficeOrAPerson() {
        assertThat(Actor.organisation(OFFICE).organisation()).contains(OFFICE);
        assertThat(Actor.office("Giám đốc").office()).contains("Giám đốc");
        assertThat(Actor.builder().person("Nguyễn Văn An").build().person()).contains("Nguyễn Văn An");
    }

    @Test
    void isAnOfficeOfAnOrganisation() {
        Actor head = Actor.office("Giám đốc", OFFICE);

        assertThat(head).isEqualTo(Actor.organisation(OFFICE).withOffice("Giám đốc"));
        assertThat(head.person()).isEmpty();
    }

    @Test
    void isSomebody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Actor.builder().build())
                .withMessage(NOBODY);
    }

    @Test
    void remainsSomebodyWhenChanged() {
        Actor office = Actor.office("Giám đốc");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> office.withOffice(Optional.empty()))
                .withMessage(NOBODY);
    }
}
