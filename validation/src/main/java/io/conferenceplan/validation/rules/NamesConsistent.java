package io.conferenceplan.validation.rules;

import io.conferenceplan.document.Recipient;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the plan keeps how it writes an organisation, these words contain its name or one of its aliases, letter by letter:
 * the wording of whoever acts, and the line of a recipient that is one organisation.
 */
public final class NamesConsistent implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("names-consistent"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.INFO)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"wording\": \"Sở KH&ĐT\"", "\"wording\": \"Sở kế hoạch và Đầu tư\""))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        for (Located<Recipient> recipient : context.index().recipients()) {
            if (isOneOrganisation(recipient.value())) {
                check(
                        recipient.value().covers().get(0),
                        recipient.value().name(),
                        recipient.path().member("name"),
                        context);
            }
        }
        for (Located<Actor> actor : Actors.of(context)) {
            PlanPath path = actor.path().member("wording");
            actor.value()
                    .organisation()
                    .ifPresent(organisation ->
                            actor.value().wording().ifPresent(wording -> check(organisation, wording, path, context)));
        }
    }

    private static boolean isOneOrganisation(Recipient recipient) {
        return recipient.covers().size() == 1
                && recipient.coversGroups().isEmpty()
                && recipient.reference().isEmpty();
    }

    private static void check(OrganisationId id, String written, PlanPath path, RuleContext context) {
        context.index().organisation(id).ifPresent(organisation -> {
            List<String> names = names(organisation.value());
            boolean known = names.stream().anyMatch(name -> composed(written).contains(composed(name)));
            context.at(path)
                    .relatedTo(organisation.path())
                    .reads(path, written)
                    .compare("written", written)
                    .compare("names", names)
                    .conclude(Truth.of(known));
        });
    }

    private static List<String> names(Organisation organisation) {
        return Stream.concat(Stream.of(organisation.name()), organisation.aliases().stream())
                .toList();
    }

    /** Vietnamese letters can be written with their marks apart; that is the same spelling. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "duties": [
                {
                  "id": "invitations",
                  "title": "Phát hành giấy mời",
                  "assignee": {"organisation": "so-khdt", "wording": "Sở KH&ĐT"}
                }
              ],
              "organisations": [
                {"id": "so-khdt", "name": "Sở Kế hoạch và Đầu tư", "aliases": ["Sở KH&ĐT"]}
              ]
            }
            """;
}
