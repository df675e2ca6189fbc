package io.conferenceplan.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the implementations of value types are generated: hidden, strict, and named like records. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = "*",
        jdkOnly = true,
        strictBuilder = true,
        depluralize = true,
        depluralizeDictionary = {
            "alias:aliases",
            "annex:annexes",
            "anniversary:anniversaries",
            "authority:authorities",
            "basis:bases",
            "duty:duties"
        },
        overshadowImplementation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        allowedClasspathAnnotations = {Override.class},
        optionalAcceptNullable = false)
public @interface PlanStyle {}
