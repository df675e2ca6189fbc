package com.example.plans;

import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.jakarta.ConformingPlanValidator;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintValidator;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.validation.beanvalidation.SpringConstraintValidatorFactory;
import org.springframework.web.servlet.LocaleResolver;

/** What Spring is told beyond its defaults. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    /** Constraints on plans have the engine of the house; other constraints are left to Spring. */
    @Bean
    ValidationConfigurationCustomizer validators(AutowireCapableBeanFactory beans, RuleEngine engine) {
        return configuration -> configuration.constraintValidatorFactory(new SpringConstraintValidatorFactory(beans) {
            @Override
            public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
                return type == ConformingPlanValidator.class
                        ? type.cast(new ConformingPlanValidator(engine))
                        : super.getInstance(type);
            }
        });
    }

    @Bean
    LocaleResolver localeResolver() {
        return new ReaderLanguage();
    }

    /** Every answer tells its language, and caches that it has others. */
    @Bean
    Filter languageHeaders(LocaleResolver languages) {
        return (request, response, chain) -> {
            HttpServletResponse answer = (HttpServletResponse) response;
            answer.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            answer.setHeader(
                    HttpHeaders.CONTENT_LANGUAGE,
                    languages.resolveLocale((HttpServletRequest) request).toLanguageTag());
            chain.doFilter(request, response);
        };
    }
}
