package nl.veiligecentra.brainstorm.session;

import io.quarkus.qute.TemplateData;

import java.time.LocalDate;
import java.util.List;

/** Minutes as they are printed: everything that partners read, and nothing of where inputs came from. */
@TemplateData
public record MinutesSheet(
        String title,
        String kind,
        LocalDate heldOn,
        String place,
        String host,
        String organiser,
        boolean isReportBack,
        List<String> present,
        List<Item> items) {

    @TemplateData
    public record Item(
            int position,
            String title,
            String discussion,
            String decision,
            String partnerText,
            String giverText,
            List<Measure> measures) {}

    @TemplateData
    public record Measure(String code, String action, String owner, LocalDate dueDate) {

        public String due() {
            return MinutesWords.date(dueDate);
        }
    }
}
