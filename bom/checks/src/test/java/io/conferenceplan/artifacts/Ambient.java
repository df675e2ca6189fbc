package io.conferenceplan.artifacts;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/** What a program can ask of the machine it runs on, so that it does something else elsewhere or tomorrow. */
final class Ambient {

    private static final Set<String> ASKED = Set.of(
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.getProperty",
            "java.lang.System.getenv",
            "java.lang.System.lineSeparator",
            "java.lang.System.nanoTime",
            "java.nio.charset.Charset.defaultCharset",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID");

    private static final Set<String> ASKED_WITHOUT_LOCALE = Set.of(
            "java.lang.String.format",
            "java.lang.String.formatted",
            "java.lang.String.toLowerCase",
            "java.lang.String.toUpperCase",
            "java.time.format.DateTimeFormatter.ofPattern",
            "java.util.Formatter.<init>",
            "java.util.ResourceBundle.getBundle");

    private static final Set<String> ASKED_WITHOUT_CHARSET = Set.of(
            "java.io.InputStreamReader.<init>", "java.io.OutputStreamWriter.<init>", "java.lang.String.getBytes");

    private Ambient() {}

    static DescribedPredicate<JavaAccess<?>> clockLocaleZoneCharsetOrChance() {
        return describe("the clock, the locale, the time zone, the charset or chance", access -> {
            String target = access.getTargetOwner().getName() + "." + access.getName();
            List<String> parameters = parameters(access);
            return ASKED.contains(target)
                    || target.startsWith("java.time.") && target.endsWith(".now")
                    || target.equals("java.util.Random.<init>") && parameters.isEmpty()
                    || ASKED_WITHOUT_LOCALE.contains(target) && !parameters.contains("Locale")
                    || ASKED_WITHOUT_CHARSET.contains(target) && !parameters.contains("Charset");
        });
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .toList()
                : List.of();
    }
}
