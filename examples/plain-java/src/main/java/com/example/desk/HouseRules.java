package com.example.desk;

import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleProvider;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.Locale;
import java.util.Map;

/** The rules of our house, found as a service: a title fits on the banner above the stage. */
public final class HouseRules implements RuleProvider {

    private static final int ROOM = 100;

    @Override
    public RuleSet rules() {
        return RuleSet.of(titleFitsBanner());
    }

    private static Rule titleFitsBanner() {
        return Rule.builder(RuleDescriptor.of("house-title-fits-banner", RuleFamily.COMPLETENESS, Severity.ERROR))
                .texts(
                        Locale.forLanguageTag("vi"),
                        Map.of(
                                "title", "Tên hội nghị vừa phông sân khấu",
                                "violated", "Tên hội nghị dài {length} ký tự, phông chỉ đủ chỗ cho {room} ký tự."))
                .texts(
                        Locale.ENGLISH,
                        Map.of(
                                "title", "The title fits on the banner",
                                "violated", "The title has {length} characters; the banner has room for {room}."))
                .check(context -> {
                    int length = context.plan().title().length();
                    context.at(PlanPath.root().member("title"))
                            .compare("length", length)
                            .compare("room", ROOM)
                            .conclude(Truth.of(length <= ROOM));
                })
                .build();
    }
}
