package nl.veiligecentra.brainstorm.session;

import io.quarkus.qute.TemplateData;
import nl.veiligecentra.measure.MeasureStatus;

import java.util.List;

/**
 * What hangs on a wall.
 *
 * @param qrCode the address as a picture
 */
@TemplateData
public record AnswerSheet(String area, String address, String qrCode, List<Item> items) {

    private static final int MEASURES = 3;
    private static final int LONGEST = 200;

    @TemplateData
    public record Item(String title, String said, String decision, String text, List<String> measures, int more) {

        static Item of(SessionAnswer answer) {
            var measures = answer.measures().stream()
                    .limit(MEASURES)
                    .map(AnswerSheet::line)
                    .toList();
            return new Item(
                    answer.title(),
                    countOf(answer) + ". Besproken op " + MinutesWords.date(answer.heldOn()) + ".",
                    answer.decision() == null ? null : MinutesWords.decision(answer.decision()),
                    answer.giverText(),
                    measures,
                    answer.measures().size() - measures.size());
        }
    }

    private static String countOf(SessionAnswer answer) {
        var said = answer.inputs() == 1 ? "1 ervaring" : answer.inputs() + " ervaringen";
        return answer.supports() == 0 ? said : said + ", " + answer.supports() + " keer gesteund";
    }

    private static String line(SessionAnswer.Promise promise) {
        var text = MinutesWords.shortened(promise.text(), LONGEST);
        if (promise.status() == MeasureStatus.DONE) {
            return text + " (gedaan op " + MinutesWords.date(promise.doneDate()) + ")";
        }
        if (promise.status() == MeasureStatus.STOPPED) {
            return text + " (gestopt)";
        }
        return promise.dueDate() == null ? text : text + " (klaar op " + MinutesWords.date(promise.dueDate()) + ")";
    }
}
