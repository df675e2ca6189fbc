package io.conferenceplan.json.codec;

import static io.conferenceplan.json.codec.IdCodecs.GROUP_ID;
import static io.conferenceplan.json.codec.IdCodecs.ORGANISATION_ID;
import static io.conferenceplan.json.codec.ValueCodecs.COUNT;
import static io.conferenceplan.json.codec.ValueCodecs.TEXT;

import io.conferenceplan.people.Actor;
import io.conferenceplan.people.AdministrativeLevel;
import io.conferenceplan.people.Attendance;
import io.conferenceplan.people.Award;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.people.ParticipantRole;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;

/** The values of {@code io.conferenceplan.people}. */
final class PeopleCodecs {

    private static final Codec<AdministrativeLevel> LEVEL = EnumCodec.of(AdministrativeLevel.class);

    static final Codec<Actor> ACTOR = ObjectCodec.of(Actor.class, Actor::builder, Actor.Builder::build)
            .optional("organisation", actor -> actor.organisation(), Actor.Builder::organisation, ORGANISATION_ID)
            .optional("office", actor -> actor.office(), Actor.Builder::office, TEXT)
            .optional("person", Actor::person, Actor.Builder::person, TEXT)
            .optional("wording", Actor::wording, Actor.Builder::wording, TEXT)
            .mustHaveOneOf("actor", "organisation", "office", "person")
            .onOneLine();

    static final Codec<Award> AWARD = ObjectCodec.of(Award.class, Award::builder, Award.Builder::build)
            .required("name", Award::name, Award.Builder::name, TEXT)
            .number("year", Award::year, Award.Builder::year)
            .optional("conferredBy", Award::conferredBy, Award.Builder::conferredBy, TEXT)
            .onOneLine();

    static final Codec<Organisation> ORGANISATION = ObjectCodec.of(
                    Organisation.class, Organisation::builder, Organisation.Builder::build)
            .required("id", Organisation::id, Organisation.Builder::id, ORGANISATION_ID)
            .required("name", Organisation::name, Organisation.Builder::name, TEXT)
            .list("aliases", Organisation::aliases, Organisation.Builder::addAlias, TEXT)
            .optional("level", Organisation::level, Organisation.Builder::level, LEVEL)
            .optional("parent", Organisation::parent, Organisation.Builder::parent, ORGANISATION_ID)
            .list("members", Organisation::members, Organisation.Builder::addMember, ORGANISATION_ID)
            .optional("place", Organisation::place, Organisation.Builder::place, TEXT)
            .onLines();

    private static final Codec<ParticipantGroup> GROUP = ObjectCodec.of(
                    ParticipantGroup.class, ParticipantGroup::builder, ParticipantGroup.Builder::build)
            .required("id", ParticipantGroup::id, ParticipantGroup.Builder::id, GROUP_ID)
            .required("name", ParticipantGroup::name, ParticipantGroup.Builder::name, TEXT)
            .optional("level", ParticipantGroup::level, ParticipantGroup.Builder::level, LEVEL)
            .optional(
                    "role", ParticipantGroup::role, ParticipantGroup.Builder::role, EnumCodec.of(ParticipantRole.class))
            .unless(
                    Stated.of(Count.unstated()),
                    "headcount",
                    ParticipantGroup::headcount,
                    ParticipantGroup.Builder::headcount,
                    COUNT)
            .list("members", ParticipantGroup::members, ParticipantGroup.Builder::addMember, ACTOR)
            .optional("memberCount", ParticipantGroup::memberCount, ParticipantGroup.Builder::memberCount, COUNT)
            .list("exclusions", ParticipantGroup::exclusions, ParticipantGroup.Builder::addExclusion, TEXT)
            .list("awards", ParticipantGroup::awards, ParticipantGroup.Builder::addAward, AWARD)
            .onLines();

    static final Codec<Attendance> ATTENDANCE = ObjectCodec.of(
                    Attendance.class, Attendance::builder, Attendance.Builder::build)
            .optional("total", Attendance::total, Attendance.Builder::total, COUNT)
            .list("groups", Attendance::groups, Attendance.Builder::addGroup, GROUP)
            .flag("complete", Attendance::complete, Attendance.Builder::complete)
            .onLines();

    private PeopleCodecs() {}
}
