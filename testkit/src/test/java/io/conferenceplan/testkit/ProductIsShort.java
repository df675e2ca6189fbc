package io.conferenceplan.testkit;

import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.MessageSource;
import io.conferenceplan.validation.Parameter;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Stated;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A rule as a user of the library may write it: what is shown or performed is no longer than ten minutes. */
final class ProductIsShort implements Rule {

    static final RuleId ID = RuleId.of("house-product-is-short");
    static final Parameter<Integer> MOST_MINUTES = Parameter.of("mostMinutes", 10);

    private static final Map<String, String> ENGLISH = Map.of(
            ID + ".violated", "The {product} takes {duration}; more than {most} are too long.",
            ID + ".undetermined", "The {product} takes {duration}; whether that is more than {most} is open.",
            ID + ".satisfied", "The {product} takes {duration}.",
            ID + ".not-applicable", "No duration is stated.");

    private static final Map<String, String> VIETNAMESE = Map.of(
            ID + ".violated", "{product} dài {duration}, quá {most}.",
            ID + ".satisfied", "{product} dài {duration}.");

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(ID)
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.WARNING)
                .addParameter(MOST_MINUTES)
                .build();
    }

    @Override
    public void check(RuleContext context) {
        for (Located<WorkProduct> product : context.index().products()) {
            Optional<Stated<PlanDuration>> duration = product.value().duration();
            if (duration.isPresent()) {
                check(product, duration.get(), context);
            } else {
                context.at(product.path()).notApplicable();
            }
        }
    }

    private static void check(Located<WorkProduct> product, Stated<PlanDuration> duration, RuleContext context) {
        PlanPath path = product.path().member("duration");
        Duration most = Duration.ofMinutes(context.parameter(MOST_MINUTES));
        Bounds<Duration> bounds = duration.value().bounds(context.approximation());
        context.at(path)
                .reads(path, duration)
                .compare("product", product.value().name())
                .compare("duration", bounds)
                .compare("most", most)
                .conclude(Truth.atMost(bounds, Bounds.exactly(most)));
    }

    @Override
    public MessageSource messages() {
        return (String key, Locale locale) ->
                Optional.ofNullable((locale.getLanguage().equals("vi") ? VIETNAMESE : ENGLISH).get(key));
    }
}
