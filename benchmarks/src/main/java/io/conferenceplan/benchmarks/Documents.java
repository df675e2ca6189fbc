package io.conferenceplan.benchmarks;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.Agenda;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.agenda.SlotKind;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.value.Stated;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What is measured: documents as they lie on a disk. */
public enum Documents {

    /** The five published plans. */
    FIVE_PLANS {
        @Override
        List<byte[]> load() {
            return PLANS.stream().map(Documents::resource).toList();
        }
    },

    /** One plan with 1,000 slots, as long as ten years of real ones. */
    SLOTS_1000 {
        @Override
        List<byte[]> load() {
            return List.of(PlanJson.standard().writeBytes(withSlots(1_000)));
        }
    },

    /** One plan with 10,000 slots. */
    SLOTS_10000 {
        @Override
        List<byte[]> load() {
            return List.of(PlanJson.standard().writeBytes(withSlots(10_000)));
        }
    };

    private static final List<String> PLANS =
            List.of("an-giang-2024", "bac-giang-2024", "lang-son-2020", "thai-binh-2024", "van-ninh-2024");

    private static final int SLOTS_A_DAY = 20;

    /** The documents in UTF-8. */
    abstract List<byte[]> load();

    /** The plans of the documents. */
    List<ConferencePlan> plans() {
        return load().stream()
                .map(json -> PlanJson.standard().read(json).orElseThrow())
                .toList();
    }

    /** One after the other, in days of twenty slots; every third has performers and every fourth an imprecise duration. */
    private static ConferencePlan withSlots(int number) {
        List<AgendaSlot> days = new ArrayList<>();
        for (int first = 0; first < number; first += SLOTS_A_DAY) {
            days.add(day(first));
        }
        return ConferencePlan.builder()
                .title("Hội nghị tổng kết phong trào thi đua và công tác khen thưởng năm 2023")
                .agenda(Agenda.builder().addAllSlots(days).build())
                .build();
    }

    private static AgendaSlot day(int first) {
        List<AgendaSlot> slots = new ArrayList<>();
        for (int i = 1; i < SLOTS_A_DAY; i++) {
            slots.add(slot(first + i, i));
        }
        return AgendaSlot.builder()
                .id(SlotId.of("day-" + first))
                .title("Ngày thứ " + (first / SLOTS_A_DAY + 1))
                .addAllSlots(slots)
                .build();
    }

    private static AgendaSlot slot(int number, int ofDay) {
        AgendaSlot slot = AgendaSlot.builder()
                .id(SlotId.of("slot-" + number))
                .title("Báo cáo kết quả phong trào thi đua yêu nước, phần " + number)
                .addKind(SlotKind.REPORT)
                .time(Stated.of(SlotTime.parse(clock(ofDay) + "/" + clock(ofDay + 1))))
                .build();
        if (number % 3 == 0) {
            slot = slot.withPerformers(Actor.organisation(OrganisationId.of("so-noi-vu")), Actor.office("Giám đốc"));
        }
        return number % 4 == 0 ? slot.withDuration(Stated.of(PlanDuration.parse("PT15M/PT20M"))) : slot;
    }

    private static String clock(int halfHours) {
        return "%02d:%02d".formatted(7 + halfHours / 2, halfHours % 2 * 30);
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Documents.class.getResourceAsStream("/plans/" + name + ".json")) {
            if (stream == null) {
                throw new FileNotFoundException("plans/" + name + ".json");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
