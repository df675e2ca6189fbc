package io.conferenceplan.testkit;

import io.conferenceplan.Venue;
import io.conferenceplan.agenda.Agenda;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.document.Funding;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.Attendance;
import io.conferenceplan.people.Award;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.purpose.Anniversary;
import io.conferenceplan.purpose.Purpose;
import io.conferenceplan.time.CanChi;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.time.LunarDate;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.time.SlotDay;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Money;
import io.conferenceplan.value.Percentage;
import io.conferenceplan.value.Stated;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * The plans of {@link PlanArbitraries}, and all they are made of, as parameters of properties.
 *
 * <pre>{@code
 * @Property
 * @Domain(PlanDomain.class)
 * void aPlanSurvivesARoundTrip(@ForAll ConferencePlan plan) { … }
 * }</pre>
 *
 * <p>Plans are as their annotations ask for: {@link Conforming} or {@link Violating}, {@link OfSize}, {@link Imprecision}.
 *
 * <p>A {@code Stated<T>} is provided for every type that the domain, or another domain of the property, knows. A property
 * that also takes numbers, texts or lists needs {@code @Domain(DomainContext.Global.class)} besides.
 */
public final class PlanDomain extends DomainContextBase {

    private static final List<ArbitraryProvider> PROVIDERS = List.of(
            new PlanProvider(),
            provider(Organisation.class, PlanArbitraries::organisations),
            provider(Actor.class, PlanArbitraries::actors),
            provider(Attendance.class, PlanArbitraries::attendances),
            provider(ParticipantGroup.class, PlanArbitraries::participantGroups),
            provider(Award.class, PlanArbitraries::awards),
            provider(Agenda.class, PlanArbitraries::agendas),
            provider(AgendaSlot.class, PlanArbitraries::agendaSlots),
            provider(PresentationList.class, PlanArbitraries::presentationLists),
            provider(WorkProduct.class, PlanArbitraries::workProducts),
            provider(AssignedDuty.class, PlanArbitraries::assignedDuties),
            provider(Purpose.class, PlanArbitraries::purposes),
            provider(Anniversary.class, PlanArbitraries::anniversaries),
            provider(PlanDocument.class, PlanArbitraries::planDocuments),
            provider(Funding.class, PlanArbitraries::fundings),
            provider(Venue.class, PlanArbitraries::venues),
            provider(EventSchedule.class, PlanArbitraries::eventSchedules),
            provider(EventDays.class, PlanArbitraries::eventDays),
            provider(PlanDate.class, PlanArbitraries::planDates),
            provider(Deadline.class, PlanArbitraries::deadlines),
            provider(SlotDay.class, PlanArbitraries::slotDays),
            provider(SlotTime.class, PlanArbitraries::slotTimes),
            provider(LunarDate.class, PlanArbitraries::lunarDates),
            provider(CanChi.class, PlanArbitraries::canChis),
            provider(PlanDuration.class, PlanArbitraries::planDurations),
            provider(Count.class, PlanArbitraries::counts),
            provider(Percentage.class, PlanArbitraries::percentages),
            provider(Money.class, PlanArbitraries::money),
            new StatedProvider());

    /** Creates the domain; jqwik does so for each property. */
    public PlanDomain() {}

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return PROVIDERS;
    }

    private static <T> ArbitraryProvider provider(Class<T> type, Supplier<Arbitrary<T>> arbitrary) {
        return new ValueProvider<>(type, arbitrary);
    }

    private record ValueProvider<T>(Class<T> type, Supplier<Arbitrary<T>> arbitrary) implements ArbitraryProvider {

        @Override
        public boolean canProvideFor(TypeUsage target) {
            return target.isOfType(type);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
            return Set.of(arbitrary.get());
        }
    }

    private record StatedProvider() implements ArbitraryProvider {

        @Override
        public boolean canProvideFor(TypeUsage target) {
            return target.isOfType(Stated.class);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
            return subtypes.apply(target.getTypeArgument(0)).stream()
                    .map(PlanArbitraries::stated)
                    .collect(Collectors.toSet());
        }
    }
}
