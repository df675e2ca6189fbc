package io.conferenceplan.testkit;

import io.conferenceplan.agenda.SlotKind;
import io.conferenceplan.product.ProductKind;
import java.util.List;

/** What generated plans are about: few names, so that one part of a plan often means what another part is about. */
final class Vocabulary {

    /** An id and a name that goes with it. */
    record Entry(String id, String name) {}

    /** A work product with the kind that goes with its name. */
    record Product(String id, String name, ProductKind kind) {}

    /** An agenda slot with the kinds that go with its title. */
    record Slot(String id, String title, List<SlotKind> kinds) {

        Slot(String id, String title, SlotKind... kinds) {
            this(id, title, List.of(kinds));
        }
    }

    static final List<Entry> ORGANISATIONS = List.of(
            new Entry("so-noi-vu", "Sở Nội vụ"),
            new Entry("van-phong", "Văn phòng Ủy ban nhân dân tỉnh"),
            new Entry("dai-ptth", "Đài Phát thanh và Truyền hình"),
            new Entry("ubnd-tinh", "Ủy ban nhân dân tỉnh"),
            new Entry("so-ke-hoach", "Sở Kế hoạch và Đầu tư"),
            new Entry("ubnd-huyen-2", "Ủy ban nhân dân huyện Vạn Ninh"));

    static final List<Entry> GROUPS = List.of(
            new Entry("delegates", "Đại biểu các sở, ban, ngành"),
            new Entry("press", "Phóng viên báo, đài"),
            new Entry("honourees", "Tập thể, cá nhân được khen thưởng"),
            new Entry("districts", "Lãnh đạo UBND các huyện, thành phố"),
            new Entry("exemplars-3", "03 điển hình tiên tiến của 03 tỉnh"));

    /** What all delegates get. */
    static final Product HANDOUTS = new Product("handouts", "Tài liệu phát cho đại biểu", ProductKind.DOCUMENTS);

    static final List<Product> PRODUCTS = List.of(
            new Product("report", "Báo cáo tổng kết", ProductKind.REPORT),
            new Product("film", "Phim phóng sự", ProductKind.FILM),
            new Product("script", "Kịch bản điều hành", ProductKind.SCRIPT),
            new Product("invitations", "Giấy mời", ProductKind.INVITATIONS),
            new Product("paper-1", "Báo cáo tham luận", ProductKind.PAPER),
            new Product("arts", "05 tiết mục văn nghệ", ProductKind.ARTS),
            new Product("speech", "Bài phát biểu khai mạc", ProductKind.SPEECH),
            new Product("documents", "Tài liệu hội nghị", ProductKind.DOCUMENTS),
            HANDOUTS);

    static final List<Slot> SLOTS = List.of(
            new Slot("opening", "Tuyên bố lý do, giới thiệu đại biểu", SlotKind.OPENING),
            new Slot("report", "Báo cáo tổng kết", SlotKind.REPORT),
            new Slot("presentations", "Tham luận", SlotKind.PRESENTATIONS),
            new Slot("film", "Chiếu phim phóng sự", SlotKind.FILM),
            new Slot("awards", "Công bố quyết định và trao tặng danh hiệu", SlotKind.AWARD),
            new Slot("launch", "Phát động phong trào thi đua", SlotKind.LAUNCH, SlotKind.CLOSING),
            new Slot("speech", "Phát biểu chỉ đạo", SlotKind.SPEECH),
            new Slot("welcome", "Phát biểu chào mừng", SlotKind.SPEECH),
            new Slot("signing", "Ký kết giao ước thi đua", SlotKind.SIGNING),
            new Slot("exchange", "Giao lưu với các điển hình tiên tiến", SlotKind.EXCHANGE),
            new Slot("break", "Giải lao", SlotKind.BREAK),
            new Slot("reception-7h", "Đón tiếp đại biểu", SlotKind.RECEPTION),
            new Slot("other", "Nội dung khác"));

    static final List<Entry> DUTIES = List.of(
            new Entry("write-report", "Xây dựng báo cáo tổng kết"),
            new Entry("make-film", "Xây dựng phim phóng sự"),
            new Entry("review-film", "Kiểm duyệt phim"),
            new Entry("send-invitations", "Phát hành giấy mời"),
            new Entry("decorate", "Trang trí, khánh tiết hội trường"),
            new Entry("arts-5", "Chuẩn bị 05 tiết mục văn nghệ"));

    private Vocabulary() {}
}
