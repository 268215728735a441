package nl.veiligecentra.brainstorm.session;

import io.quarkus.qute.TemplateData;

import java.util.List;

/**
 * What lies before a session, as it is printed.
 *
 * @param period of which reports are counted, beside the same of a year before
 */
@TemplateData
public record PackSheet(
        String title,
        String kind,
        String heldOn,
        String place,
        String areas,
        String host,
        String organiser,
        String purpose,
        String period,
        String madeOn,
        Lines agenda,
        List<Count> streets,
        List<Count> categories,
        Lines rising,
        Lines late,
        Lines inputs) {

    @TemplateData
    public record Count(String name, int now, int before) {}

    /** @param more how many stand no longer there */
    @TemplateData
    public record Lines(List<String> shown, int more) {

        static Lines of(List<String> all, int atMost) {
            var shown = all.subList(0, Math.min(atMost, all.size()));
            return new Lines(List.copyOf(shown), all.size() - shown.size());
        }
    }
}
