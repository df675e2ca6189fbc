package io.conferenceplan.testkit;

import static io.conferenceplan.testkit.ValueArbitraries.counts;
import static io.conferenceplan.testkit.ValueArbitraries.few;
import static io.conferenceplan.testkit.ValueArbitraries.smallCounts;
import static io.conferenceplan.testkit.ValueArbitraries.stated;

import io.conferenceplan.people.Actor;
import io.conferenceplan.people.AdministrativeLevel;
import io.conferenceplan.people.Attendance;
import io.conferenceplan.people.Award;
import io.conferenceplan.people.GroupId;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.people.ParticipantRole;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Organisations, and who takes part. */
final class PeopleArbitraries {

    private final TimeArbitraries time;
    private final PlanSize size;

    PeopleArbitraries(TimeArbitraries time, PlanSize size) {
        this.time = time;
        this.size = size;
    }

    static Arbitrary<OrganisationId> organisationIds() {
        return Arbitraries.of(Vocabulary.ORGANISATIONS).map(entry -> OrganisationId.of(entry.id()));
    }

    static Arbitrary<GroupId> groupIds() {
        return Arbitraries.of(Vocabulary.GROUPS).map(entry -> GroupId.of(entry.id()));
    }

    Arbitrary<List<Organisation>> organisationLists() {
        return size.lists(6, organisations())
                .map(list -> FreeIds.unique(
                        list, Organisation::id, (organisation, id) -> organisation.withId(OrganisationId.of(id))));
    }

    static Arbitrary<Organisation> organisations() {
        Arbitrary<String> aliases = TextArbitraries.oneOf("Sở NV", "VP UBND tỉnh", "Đài PT&TH");
        return Attributes.of(Organisation::builder)
                .always(Arbitraries.of(Vocabulary.ORGANISATIONS), PeopleArbitraries::named)
                .always(aliases.list().ofMaxSize(2), Organisation.Builder::addAllAliases)
                .maybe(60, Arbitraries.of(AdministrativeLevel.class), Organisation.Builder::level)
                .maybe(20, organisationIds(), Organisation.Builder::parent)
                .maybe(20, organisationIds().list().ofMaxSize(2), Organisation.Builder::addAllMembers)
                .maybe(20, TextArbitraries.places(), Organisation.Builder::place)
                .build(Organisation.Builder::build);
    }

    private static Organisation.Builder named(Organisation.Builder builder, Vocabulary.Entry entry) {
        return builder.id(OrganisationId.of(entry.id())).name(entry.name());
    }

    /** Mostly organisations, some with an office or a person, and some offices and persons of none. */
    static Arbitrary<Actor> actors() {
        Arbitrary<Actor> organisations = Attributes.of(Actor::builder)
                .always(organisationIds(), Actor.Builder::organisation)
                .maybe(20, TextArbitraries.offices(), Actor.Builder::office)
                .maybe(20, TextArbitraries.persons(), Actor.Builder::person)
                .maybe(10, TextArbitraries.oneOf("Sở NV", "Đài PTTH tỉnh"), Actor.Builder::wording)
                .build(Actor.Builder::build);
        Arbitrary<Actor> offices = Attributes.of(Actor::builder)
                .always(TextArbitraries.offices(), Actor.Builder::office)
                .maybe(30, TextArbitraries.persons(), Actor.Builder::person)
                .build(Actor.Builder::build);
        Arbitrary<Actor> persons = TextArbitraries.persons()
                .map(name -> Actor.builder().person(name).build());
        return Choice.of(8, organisations).or(2, offices).or(1, persons);
    }

    Arbitrary<Award> awards() {
        Arbitrary<String> names = TextArbitraries.oneOf(
                "Bằng khen của Thủ tướng Chính phủ",
                "Cờ thi đua của Chính phủ",
                "Huân chương Lao động hạng Ba",
                "Cờ thi đua Chính phủ",
                "Bằng khen Thủ tướng",
                "Bằng khen của Chủ tịch UBND tỉnh",
                "Giấy khen");
        return Attributes.of(Award::builder)
                .always(names, Award.Builder::name)
                .maybe(50, time.reviewedYears(), Award.Builder::year)
                .maybe(30, TextArbitraries.offices(), Award.Builder::conferredBy)
                .build(Award.Builder::build);
    }

    private Arbitrary<List<ParticipantGroup>> groupLists() {
        return size.lists(4, groups())
                .map(list -> FreeIds.unique(list, ParticipantGroup::id, (group, id) -> group.withId(GroupId.of(id))));
    }

    Arbitrary<ParticipantGroup> groups() {
        return Attributes.of(ParticipantGroup::builder)
                .always(Arbitraries.of(Vocabulary.GROUPS), PeopleArbitraries::named)
                .maybe(40, Arbitraries.of(AdministrativeLevel.class), ParticipantGroup.Builder::level)
                .maybe(40, Arbitraries.of(ParticipantRole.class), ParticipantGroup.Builder::role)
                .maybe(60, stated(counts()), ParticipantGroup.Builder::headcount)
                .always(few(actors()), ParticipantGroup.Builder::addAllMembers)
                .maybe(30, stated(smallCounts()), ParticipantGroup.Builder::memberCount)
                .maybe(10, few(TextArbitraries.sentences()), ParticipantGroup.Builder::addAllExclusions)
                .maybe(20, few(awards()), ParticipantGroup.Builder::addAllAwards)
                .build(ParticipantGroup.Builder::build);
    }

    private static ParticipantGroup.Builder named(ParticipantGroup.Builder builder, Vocabulary.Entry entry) {
        return builder.id(GroupId.of(entry.id())).name(entry.name());
    }

    Arbitrary<Attendance> attendances() {
        return Attributes.of(Attendance::builder)
                .maybe(70, stated(counts()), Attendance.Builder::total)
                .always(groupLists(), Attendance.Builder::addAllGroups)
                .maybe(60, Arbitraries.of(false, true), Attendance.Builder::complete)
                .build(Attendance.Builder::build);
    }
}
