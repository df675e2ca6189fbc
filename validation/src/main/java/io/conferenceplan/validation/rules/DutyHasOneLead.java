package io.conferenceplan.validation.rules;

import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each work product that duties deliver has one who leads; an assignee without a role word leads. */
public final class DutyHasOneLead implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.of("duty-has-one-lead", RuleFamily.CONSISTENCY, Severity.WARNING);
    }

    @Override
    public void check(RuleContext context) {
        Map<ProductId, List<Located<AssignedDuty>>> dutiesByProduct = new LinkedHashMap<>();
        for (Located<AssignedDuty> duty : context.index().duties()) {
            for (ProductId product : duty.value().products()) {
                dutiesByProduct
                        .computeIfAbsent(product, id -> new ArrayList<>())
                        .add(duty);
            }
        }
        for (Located<WorkProduct> product : context.index().products()) {
            List<Located<AssignedDuty>> duties =
                    dutiesByProduct.getOrDefault(product.value().id(), List.of());
            if (!duties.isEmpty()) {
                check(product, duties, context);
            }
        }
    }

    private static void check(Located<WorkProduct> product, List<Located<AssignedDuty>> duties, RuleContext context) {
        List<Actor> leads = duties.stream()
                .map(Located::value)
                .filter(AssignedDuty::leads)
                .map(duty -> duty.assignee().withWording(Optional.empty()))
                .distinct()
                .toList();
        Evaluation evaluation = context.at(product.path());
        duties.forEach(duty -> evaluation.relatedTo(duty.path()));
        evaluation
                .compare("product", product.value().name())
                .compare(
                        "leads", leads.stream().map(lead -> name(lead, context)).toList())
                .compare(
                        "assignees",
                        duties.stream()
                                .map(duty -> name(duty.value().assignee(), context))
                                .distinct()
                                .toList())
                .conclude(Truth.of(leads.size() == 1), leads.isEmpty() ? "none" : "several");
    }

    private static String name(Actor actor, RuleContext context) {
        Stream<String> organisation = actor.organisation().stream()
                .map(id ->
                        context.index().organisation(id).map(Organisation::name).orElse(id.value()));
        return Stream.of(actor.person().stream(), actor.office().stream(), organisation)
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }
}
