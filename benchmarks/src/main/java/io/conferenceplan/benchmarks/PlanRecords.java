package io.conferenceplan.benchmarks;

import java.util.List;

/**
 * The plan format as plain records, for libraries that map JSON to records.
 *
 * <p>These records are the least that such a library can do: words, dates and durations stay texts, and a value that has
 * several forms, such as {@code 280} or {@code {"about": 280}}, is whatever the library makes of it.
 */
final class PlanRecords {

    private PlanRecords() {}

    record Plan(
            int formatVersion,
            String title,
            String kind,
            Integer reviewedYear,
            Integer launchedYear,
            Document document,
            List<Purpose> purposes,
            List<String> requirements,
            List<Anniversary> anniversaries,
            Schedule schedule,
            Venue venue,
            Attendance attendance,
            Agenda agenda,
            List<Product> products,
            List<Duty> duties,
            Funding funding,
            List<Organisation> organisations) {}

    record Document(
            Issuer issuer,
            boolean nationalHeading,
            DocumentNumber number,
            String place,
            Object issueDate,
            List<Basis> bases,
            List<Section> sections,
            List<Reference> references,
            Actor contact,
            List<Recipient> recipients,
            String recipientsNote,
            String archiveLine,
            Signature signature,
            List<Annex> annexes) {}

    record Issuer(String kind, String organisation, String office) {}

    record DocumentNumber(Integer number, String symbol) {}

    record Basis(String type, String number, String issuer, Object date, String subject, List<String> demands) {}

    record Section(String label, String title, List<String> parts) {}

    record Reference(String target, String wording) {}

    record Recipient(
            String name,
            boolean forReport,
            List<String> covers,
            List<String> coversGroups,
            Reference reference,
            String citedDocument) {}

    record Signature(List<String> authorities, String onBehalfOf, String office, String name) {}

    record Annex(String label, String title, DocumentNumber number, Object date, String listsSlot) {}

    record Purpose(String text, List<String> intents, Integer reviewedYear, Integer launchedYear) {}

    record Anniversary(String name, Object years, String from, String to) {}

    record Schedule(
            Object days,
            Object dayCount,
            Object halfDays,
            Object startTime,
            Object endTime,
            String weekday,
            Object lunarDate,
            String announcedIn) {}

    record Venue(String name, String address, Object capacity) {}

    record Attendance(Object total, List<Group> groups, boolean complete) {}

    record Group(
            String id,
            String name,
            String level,
            String role,
            Object headcount,
            List<Actor> members,
            Object memberCount,
            List<String> exclusions,
            List<Award> awards) {}

    record Actor(String organisation, String office, String person, String wording) {}

    record Award(String name, Integer year, String conferredBy) {}

    record Agenda(List<Slot> slots) {}

    record Slot(
            String id,
            String title,
            List<String> kinds,
            Object day,
            Object time,
            Object duration,
            String place,
            List<Actor> performers,
            List<Actor> chairs,
            List<String> products,
            Integer reviewedYear,
            Integer launchedYear,
            List<Award> awards,
            Presentations presentations,
            List<Slot> slots) {}

    record Presentations(
            String title,
            Object declaredCount,
            Object durationEach,
            Object pages,
            List<Presentation> presentations,
            List<Presentations> sections) {}

    record Presentation(Actor presenter, String topic, Object duration, String product, String background) {}

    record Product(
            String id,
            String name,
            String kind,
            Object quantity,
            String unit,
            Object duration,
            boolean forDelegates,
            Actor presenter,
            String content,
            Integer reviewedYear,
            Integer launchedYear) {}

    record Duty(
            String id,
            String title,
            Actor assignee,
            String role,
            Actor carriedOutBy,
            List<Actor> partners,
            List<String> products,
            Object deadline,
            List<String> dependsOn,
            String phase,
            List<String> slots,
            Actor deliverTo,
            Actor deliverVia) {}

    record Funding(List<Source> sources, Actor manager, List<String> purposes, List<Line> lines) {}

    record Source(String name, String organisation, Integer year, Object share, String shareOf) {}

    record Line(String item, Object quantity, String unitCost, String amount) {}

    record Organisation(
            String id,
            String name,
            List<String> aliases,
            String level,
            String parent,
            String place,
            List<String> members) {}
}
