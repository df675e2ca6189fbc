package io.conferenceplan.validation.rules;

import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.document.Annex;
import io.conferenceplan.document.DocumentSection;
import io.conferenceplan.document.InternalReference;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.people.GroupId;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.PlanIndex;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every id leads to one part of the plan, and every reference of the document to one of its sections or annexes.
 *
 * <p>Each id that leads nowhere is reported where it is used, and each that several parts have at the second of them; where
 * there is none of either, all references to parts of one kind are evaluated together, at their list.
 */
public final class ReferencesResolve implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("references-resolve"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.ERROR)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"products\": [\"film\"]", "\"products\": [\"phim\"]"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        References references = References.of(context);
        PlanIndex index = context.index();
        PlanPath root = PlanPath.root();
        Parts.of("organisation", root.member("organisations"), index.organisations(), Organisation::id)
                .check(references.to(OrganisationId.class), context);
        Parts.of("group", root.member("attendance").member("groups"), index.groups(), ParticipantGroup::id)
                .check(references.to(GroupId.class), context);
        Parts.of("slot", root.member("agenda").member("slots"), slots(index), AgendaSlot::id)
                .check(references.to(SlotId.class), context);
        Parts.of("product", root.member("products"), index.products(), WorkProduct::id)
                .check(references.to(ProductId.class), context);
        Parts.of("duty", root.member("duties"), index.duties(), AssignedDuty::id)
                .check(references.to(DutyId.class), context);
        checkLabels(references.to(InternalReference.class), context);
    }

    private static List<Located<AgendaSlot>> slots(PlanIndex index) {
        return index.slots().stream()
                .map(slot -> new Located<>(slot.slot(), slot.path()))
                .toList();
    }

    /** Without sections listed, a reference that means no annex may mean one of them. */
    private static void checkLabels(List<Located<InternalReference>> references, RuleContext context) {
        PlanDocument document = context.plan().document();
        Set<String> labels = Stream.concat(
                        document.sections().stream().map(DocumentSection::label),
                        document.annexes().stream().map(Annex::label))
                .collect(Collectors.toSet());
        for (Located<InternalReference> reference : references) {
            String target = reference.value().target();
            boolean found = labels.contains(target);
            if (found || !document.sections().isEmpty()) {
                context.at(reference.path().member("target"))
                        .compare("reference", reference.value().wording())
                        .compare("target", target)
                        .conclude(Truth.of(found), "label");
            }
        }
    }

    /** The parts of one kind that a plan lists, by their ids. */
    private record Parts<T>(String kind, PlanPath list, Map<T, List<PlanPath>> byId) {

        static <P, T> Parts<T> of(String kind, PlanPath list, List<Located<P>> parts, Function<P, T> id) {
            Map<T, List<PlanPath>> byId = new LinkedHashMap<>();
            parts.forEach(part -> byId.computeIfAbsent(id.apply(part.value()), newId -> new ArrayList<>(1))
                    .add(part.path()));
            return new Parts<>(kind, list, byId);
        }

        void check(List<Located<T>> references, RuleContext context) {
            boolean allResolve = true;
            for (Map.Entry<T, List<PlanPath>> part : byId.entrySet()) {
                if (part.getValue().size() > 1) {
                    concludeAmbiguous(part.getKey(), part.getValue(), context);
                    allResolve = false;
                }
            }
            for (Located<T> reference : references) {
                if (!byId.containsKey(reference.value())) {
                    context.at(reference.path())
                            .compare("id", reference.value().toString())
                            .conclude(Truth.FALSE, kind);
                    allResolve = false;
                }
            }
            if (allResolve && !references.isEmpty()) {
                context.at(list).compare("references", references.size()).conclude(Truth.TRUE, kind);
            }
        }

        private static void concludeAmbiguous(Object id, List<PlanPath> paths, RuleContext context) {
            Evaluation evaluation = context.at(paths.get(1)).relatedTo(paths.get(0));
            paths.stream().skip(2).forEach(evaluation::relatedTo);
            evaluation
                    .compare("id", id.toString())
                    .compare("parts", paths.size())
                    .conclude(Truth.FALSE, "ambiguous");
        }
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "document": {
                "sections": [{"label": "II.3", "title": "Thành phần"}],
                "recipients": [
                  {
                    "name": "Thành phần tham dự tại khoản 3 mục II",
                    "reference": {"target": "II.3", "wording": "khoản 3 mục II"}
                  }
                ]
              },
              "products": [{"id": "film", "name": "Phim tư liệu", "kind": "film"}],
              "duties": [
                {
                  "id": "film",
                  "title": "Xây dựng phim",
                  "assignee": {"organisation": "dai"},
                  "products": ["film"]
                }
              ],
              "organisations": [{"id": "dai", "name": "Đài Phát thanh và Truyền hình"}]
            }
            """;
}
