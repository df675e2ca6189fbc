package io.conferenceplan.testkit;

import static io.conferenceplan.testkit.ValueArbitraries.counts;
import static io.conferenceplan.testkit.ValueArbitraries.few;
import static io.conferenceplan.testkit.ValueArbitraries.money;
import static io.conferenceplan.testkit.ValueArbitraries.percentages;
import static io.conferenceplan.testkit.ValueArbitraries.stated;

import io.conferenceplan.document.BudgetLine;
import io.conferenceplan.document.Funding;
import io.conferenceplan.document.FundingSource;
import net.jqwik.api.Arbitrary;

/** Who pays for what. */
final class FundingArbitraries {

    private final TimeArbitraries time;

    FundingArbitraries(TimeArbitraries time) {
        this.time = time;
    }

    Arbitrary<Funding> fundings() {
        return Attributes.of(Funding::builder)
                .always(few(sources()), Funding.Builder::addAllSources)
                .maybe(40, PeopleArbitraries.actors(), Funding.Builder::manager)
                .always(few(TextArbitraries.oneOf("khen thưởng", "tổ chức hội nghị")), Funding.Builder::addAllPurposes)
                .maybe(30, few(lines()), Funding.Builder::addAllLines)
                .build(Funding.Builder::build);
    }

    private Arbitrary<FundingSource> sources() {
        Arbitrary<String> names = TextArbitraries.oneOf("Quỹ thi đua, khen thưởng", "Ngân sách tỉnh");
        return Attributes.of(FundingSource::builder)
                .always(names, FundingSource.Builder::name)
                .maybe(30, PeopleArbitraries.organisationIds(), FundingSource.Builder::organisation)
                .maybe(50, time.years(), FundingSource.Builder::year)
                .maybe(60, stated(percentages()), FundingSource.Builder::share)
                .maybe(20, names, FundingSource.Builder::shareOf)
                .build(FundingSource.Builder::build);
    }

    private static Arbitrary<BudgetLine> lines() {
        return Attributes.of(BudgetLine::builder)
                .always(TextArbitraries.oneOf("Nước uống", "Trang trí", "In giấy mời"), BudgetLine.Builder::item)
                .maybe(60, stated(counts()), BudgetLine.Builder::quantity)
                .maybe(60, money(), BudgetLine.Builder::unitCost)
                .maybe(60, money(), BudgetLine.Builder::amount)
                .build(BudgetLine.Builder::build);
    }
}
