package io.conferenceplan.testkit;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts in Vietnamese as documents write them, and now and then one that is hard to store or to print. */
final class TextArbitraries {

    private static final List<String> ODD = List.of(
            "\"Ngoặc kép\", 'nháy' và \\ gạch chéo /",
            "dòng thứ nhất\ndòng thứ hai\r\n\tthụt vào",
            Normalizer.normalize("Tiếng Việt tổ hợp: Thừa ủy quyền", Normalizer.Form.NFD),
            "cờ \uD83C\uDDFB\uD83C\uDDF3 và \uD83D\uDE00",
            "<b>&amp;</b> {0} ${1+1} %s",
            " khoảng trắng hai đầu ",
            "\u0001\u007F\u0085\u2028\uFEFF",
            "dài ".repeat(40).trim());

    private TextArbitraries() {}

    /** One of some texts, or rarely any other; the first is the simplest. */
    static Arbitrary<String> oneOf(String... texts) {
        return Choice.of(150, Arbitraries.of(texts)).or(1, Arbitraries.of(ODD)).or(1, anything());
    }

    private static Arbitrary<String> anything() {
        return Arbitraries.strings().ofMinLength(1).ofMaxLength(12).filter(text -> !text.isBlank());
    }

    static Arbitrary<String> titles() {
        return oneOf(
                "Hội nghị tổng kết",
                "Hội nghị tổng kết công tác thi đua, khen thưởng năm 2023",
                "Hội nghị điển hình tiên tiến",
                "Hội nghị sơ kết 6 tháng đầu năm và triển khai nhiệm vụ 6 tháng cuối năm");
    }

    static Arbitrary<String> sentences() {
        return oneOf(
                "Nội dung",
                "Đánh giá kết quả phong trào thi đua yêu nước",
                "Biểu dương, tôn vinh các điển hình tiên tiến",
                "Tổ chức trang trọng, thiết thực, tiết kiệm");
    }

    /** The words of the document beside a value. */
    static Arbitrary<String> wordings() {
        return oneOf("dự kiến", "khoảng 325 đại biểu", "chậm nhất ngày 11/01/2024", "từ 15 - 20 phút", "gồm 03 đơn vị");
    }

    static Arbitrary<String> places() {
        return oneOf(
                "Hội trường", "Trung tâm hội nghị tỉnh", "366 Hùng Vương, thị trấn Vạn Giã", "Khách sạn White Palace");
    }

    static Arbitrary<String> offices() {
        return oneOf("Giám đốc", "Chủ tịch", "Bí thư Tỉnh ủy", "Trưởng phòng", "đại diện lãnh đạo");
    }

    static Arbitrary<String> persons() {
        return oneOf("Nguyễn Văn An", "Trần Thị Hồng Hạnh", "Phạm Đức Quang", "Y Thông");
    }

    /** Numbers and symbols of other documents. */
    static Arbitrary<String> numbers() {
        return oneOf("98/2023/NĐ-CP", "3519/SNV-TĐKT", "13/HĐTĐKT-P.I", "651/QĐ-UBND");
    }

    static Arbitrary<String> sectionLabels() {
        return Arbitraries.of("I", "II", "II.3", "III");
    }

    static Arbitrary<String> annexLabels() {
        return Arbitraries.of("Phụ lục 1", "Phụ lục 2");
    }
}
