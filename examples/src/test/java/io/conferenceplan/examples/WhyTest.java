package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check --why} tells beside each finding: the values that it read and compared, and what would decide it. */
class WhyTest {

    private static final String IMPRECISE = """
            {
              "formatVersion": 1,
              "title": "A",
              "schedule": {"days": {"value": "2024-Q1", "tentative": true, "wording": "dự kiến trong quý I năm 2024"}},
              "venue": {"name": "Hội trường", "capacity": {"from": 300, "to": 350}},
              "attendance": {"total": {"about": 325, "wording": "khoảng 325 đại biểu"}},
              "organisations": [{"id": "office", "name": "Văn phòng"}],
              "duties": [
                {"id": "report", "title": "Chuẩn bị báo cáo", "assignee": {"organisation": "office"}, "deadline": {"noLaterThan": "2024-02"}},
                {"id": "film", "title": "Làm phim", "assignee": {"organisation": "office"}, "deadline": {"noLaterThan": "2024-04-01"}}
              ]
            }
            """;

    @TempDir
    Path folder;

    private Path plan = Path.of("");

    @BeforeEach
    void writePlan() throws IOException {
        plan = Files.writeString(folder.resolve("plan.json"), IMPRECISE);
    }

    @Test
    void isToldInEnglish() {
        assertThat(why("en")).isEqualTo("""
                == A
                   %1$s

                Violated: 1
                %1$s:10:93: error deadline-before-event: The duty "Làm phim" is due by 2024-04-01, after the event begins (some day from 2024-01-01 to 2024-03-31).
                    at duties[film].deadline
                    see also schedule.days (%1$s:4:24)
                    It rests on:
                      duties[film].deadline: no later than 2024-04-01
                      schedule.days: quarter 1 of 2024, tentative “dự kiến trong quý I năm 2024”

                Undetermined, because values are imprecise: 2
                %1$s:9:103: undetermined deadline-before-event: Whether the duty "Chuẩn bị báo cáo" is due in time for the event is open: it is due by some day from 2024-02-01 to 2024-02-29, and the event begins some day from 2024-01-01 to 2024-03-31.
                    at duties[report].deadline
                    see also schedule.days (%1$s:4:24)
                    These would decide it if they were more precise:
                      duties[report].deadline: no later than 2024-02
                      schedule.days: quarter 1 of 2024, tentative “dự kiến trong quý I năm 2024”
                    It is satisfied if "Chuẩn bị báo cáo" is due on the first day of the event or earlier, and violated if it is due later.
                %1$s:5:47: undetermined venue-capacity: Whether the venue (300 to 350 persons) holds the participants (293 to 357) is open.
                    at venue.capacity
                    see also attendance.total (%1$s:6:27)
                    These would decide it if they were more precise:
                      venue.capacity: 300 to 350
                      attendance.total: about 325 “khoảng 325 đại biểu”
                    It is satisfied if no more persons attend than the venue holds, and violated if more do.

                Satisfied: 0. Not applicable: 0.

                Plans checked: 1. Files that cannot be read: 0.
                Violated: 1 (error), 0 (warning), 0 (info).
                Undetermined: 2. Satisfied: 0. Not applicable: 0. Rules that threw an exception: 0.
                "About" was read as up to 10 %% more or less for counts, 10 %% for durations.
                """.formatted(plan));
    }

    @Test
    void isToldInVietnamese() {
        assertThat(why("vi")).isEqualTo("""
                == A
                   %1$s

                Vi phạm: 1
                %1$s:10:93: lỗi deadline-before-event: Nhiệm vụ "Làm phim" có hạn 01/04/2024, sau ngày khai mạc hội nghị (một ngày nào đó từ 01/01/2024 đến 31/03/2024).
                    tại duties[film].deadline
                    xem thêm schedule.days (%1$s:4:24)
                    Căn cứ vào:
                      duties[film].deadline: chậm nhất 01/04/2024
                      schedule.days: quý 1/2024, dự kiến “dự kiến trong quý I năm 2024”

                Chưa xác định được vì giá trị chưa chính xác: 2
                %1$s:9:103: chưa xác định deadline-before-event: Chưa xác định được nhiệm vụ "Chuẩn bị báo cáo" có đến hạn kịp hội nghị hay không: hạn là một ngày nào đó từ 01/02/2024 đến 29/02/2024, hội nghị khai mạc vào một ngày nào đó từ 01/01/2024 đến 31/03/2024.
                    tại duties[report].deadline
                    xem thêm schedule.days (%1$s:4:24)
                    Sẽ xác định được nếu các giá trị sau chính xác hơn:
                      duties[report].deadline: chậm nhất tháng 2/2024
                      schedule.days: quý 1/2024, dự kiến “dự kiến trong quý I năm 2024”
                    Đạt nếu hạn của nhiệm vụ "Chuẩn bị báo cáo" là ngày khai mạc hoặc sớm hơn; vi phạm nếu muộn hơn.
                %1$s:5:47: chưa xác định venue-capacity: Chưa xác định được địa điểm (từ 300 đến 350 chỗ) có đủ chỗ cho đại biểu (từ 293 đến 357) hay không.
                    tại venue.capacity
                    xem thêm attendance.total (%1$s:6:27)
                    Sẽ xác định được nếu các giá trị sau chính xác hơn:
                      venue.capacity: từ 300 đến 350
                      attendance.total: khoảng 325 “khoảng 325 đại biểu”
                    Đạt nếu số người dự không vượt số chỗ; vi phạm nếu vượt.

                Đạt: 0. Không áp dụng: 0.

                Số kế hoạch đã kiểm tra: 1. Số tệp không đọc được: 0.
                Vi phạm: 1 (lỗi), 0 (cảnh báo), 0 (lưu ý).
                Chưa xác định được: 2. Đạt: 0. Không áp dụng: 0. Số quy tắc gặp lỗi chương trình: 0.
                "Khoảng" được hiểu là hơn kém tối đa 10 %% đối với số lượng, 10 %% đối với thời lượng.
                """.formatted(plan));
    }

    private String why(String locale) {
        return Run.of("--why", "--locale", locale, "--rules", "venue-capacity,deadline-before-event", plan)
                .out();
    }
}
