package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code compare} tells. */
class CompareTest {

    private static final String EARLIER = """
            {
              "formatVersion": 1,
              "title": "A",
              "reviewedYear": 2023,
              "schedule": {"days": "2024-03-22"},
              "anniversaries": [
                {"name": "Độc lập", "from": "1945-09-02", "to": "2024-09-02", "years": 78},
                {"name": "Thống nhất", "from": "1975-04-30", "to": "2024-04-30", "years": 50}
              ]
            }
            """;

    private static final String LATER = """
            {
              "formatVersion": 1,
              "title": "A",
              "schedule": {"days": "2024-03-23", "dayCount": 1},
              "anniversaries": [
                {"name": "Thống nhất", "from": "1975-04-30", "to": "2024-04-30", "years": 50},
                {"name": "Độc lập", "from": "1945-09-02", "to": "2024-09-02", "years": 79}
              ]
            }
            """;

    @TempDir
    Path folder;

    private Path earlier = Path.of("");
    private Path later = Path.of("");

    @BeforeEach
    void writePlans() throws IOException {
        earlier = Files.writeString(folder.resolve("earlier.json"), EARLIER);
        later = Files.writeString(folder.resolve("later.json"), LATER);
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(Run.of("compare", Plans.FOLDER, Plans.FOLDER))
                .isEqualTo(new Run(2, "", "plans: error: The file must be readable, but is a folder.\n"));
        assertThat(Run.of("--settings", Plans.FOLDER, "--locale", "vi", Plans.FOLDER))
                .isEqualTo(new Run(2, "", "plans: lỗi: Tệp phải đọc được, nhưng lại là thư mục.\n"));
    }

    @Test
    void tellsWhatIsDifferentInThePlansAndInTheirFindings() {
        assertThat(Run.of("compare", earlier, later)).isEqualTo(new Run(0, """
                        Changes of the plan: 5
                          removed reviewedYear: 2023
                          changed anniversaries[Độc lập].years: 78 -> 79
                          moved anniversaries[Thống nhất]
                          changed schedule.days: "2024-03-22" -> "2024-03-23"
                          added schedule.dayCount: 1

                        New findings: 1
                          %2$s:4:24: info event-on-working-day: The event (2024-03-23) does not keep to working days: 2024-03-23 (Saturday).

                        Findings that are gone: 1
                          %1$s:7:76: error anniversary-years: The anniversary "Độc lập" is stated as 78 years, but from 1945 to 2024 it is 79.

                        Findings that both have: 7
                        """.formatted(earlier, later), ""));
    }

    @Test
    void speaksVietnamese() {
        assertThat(Run.of("compare", earlier, later, "--locale", "vi"))
                .isEqualTo(new Run(0, """
                        Thay đổi trong kế hoạch: 5
                          bỏ reviewedYear: 2023
                          sửa anniversaries[Độc lập].years: 78 -> 79
                          chuyển chỗ anniversaries[Thống nhất]
                          sửa schedule.days: "2024-03-22" -> "2024-03-23"
                          thêm schedule.dayCount: 1

                        Vấn đề mới: 1
                          %2$s:4:24: lưu ý event-on-working-day: Thời gian tổ chức (23/03/2024) có ngày 23/03/2024 là ngày nghỉ (thứ Bảy).

                        Vấn đề không còn: 1
                          %1$s:7:76: lỗi anniversary-years: Kế hoạch ghi kỷ niệm 78 năm "Độc lập", nhưng từ 1945 đến 2024 là 79 năm.

                        Vấn đề có ở cả hai bản: 7
                        """.formatted(earlier, later), ""));
    }

    @Test
    void isAboutTheChosenRulesOnly() {
        assertThat(Run.of("compare", "--rules", "event-day-count", earlier, later)
                        .out())
                .endsWith("""
                        New findings: 0

                        Findings that are gone: 0

                        Findings that both have: 0
                        """);
    }

    @Test
    void endsWithTwoIfAPlanCannotBeRead() {
        Path missing = folder.resolve("missing.json");

        assertThat(Run.of("compare", earlier, missing, "--locale=vi"))
                .isEqualTo(new Run(2, "", missing + ": lỗi: Tệp phải tồn tại, nhưng không có.\n"));
    }
}
