package io.conferenceplan.json.codec;

import static io.conferenceplan.json.codec.IdCodecs.ORGANISATION_ID;
import static io.conferenceplan.json.codec.ValueCodecs.COUNT;
import static io.conferenceplan.json.codec.ValueCodecs.MONEY;
import static io.conferenceplan.json.codec.ValueCodecs.PERCENTAGE;
import static io.conferenceplan.json.codec.ValueCodecs.TEXT;

import io.conferenceplan.document.BudgetLine;
import io.conferenceplan.document.Funding;
import io.conferenceplan.document.FundingSource;

/** The money in {@code io.conferenceplan.document}. */
final class FundingCodecs {

    private static final Codec<FundingSource> SOURCE = ObjectCodec.of(
                    FundingSource.class, FundingSource::builder, FundingSource.Builder::build)
            .required("name", FundingSource::name, FundingSource.Builder::name, TEXT)
            .optional("organisation", FundingSource::organisation, FundingSource.Builder::organisation, ORGANISATION_ID)
            .number("year", FundingSource::year, FundingSource.Builder::year)
            .optional("share", FundingSource::share, FundingSource.Builder::share, PERCENTAGE)
            .optional("shareOf", FundingSource::shareOf, FundingSource.Builder::shareOf, TEXT)
            .onLines();

    private static final Codec<BudgetLine> LINE = ObjectCodec.of(
                    BudgetLine.class, BudgetLine::builder, BudgetLine.Builder::build)
            .required("item", BudgetLine::item, BudgetLine.Builder::item, TEXT)
            .optional("quantity", BudgetLine::quantity, BudgetLine.Builder::quantity, COUNT)
            .optional("unitCost", BudgetLine::unitCost, BudgetLine.Builder::unitCost, MONEY)
            .optional("amount", BudgetLine::amount, BudgetLine.Builder::amount, MONEY)
            .onLines();

    static final Codec<Funding> FUNDING = ObjectCodec.of(Funding.class, Funding::builder, Funding.Builder::build)
            .list("sources", Funding::sources, Funding.Builder::addSource, SOURCE)
            .optional("manager", Funding::manager, Funding.Builder::manager, PeopleCodecs.ACTOR)
            .list("purposes", Funding::purposes, Funding.Builder::addPurpose, TEXT)
            .list("lines", Funding::lines, Funding.Builder::addLine, LINE)
            .onLines();

    private FundingCodecs() {}
}
