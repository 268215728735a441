package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.incident.AreaWeek;
import nl.veiligecentra.notification.DigestRepository.Reader;
import nl.veiligecentra.organisation.Language;
import nl.veiligecentra.shared.web.WebConfig;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts a week into words. */
@ApplicationScoped
class DigestMail {

    private static final DateTimeFormatter DAY_NL = DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag("nl"));
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final MailOutbox outbox;
    private final StopLink stop;
    private final WebConfig web;

    DigestMail(MailOutbox outbox, StopLink stop, WebConfig web) {
        this.outbox = outbox;
        this.stop = stop;
        this.web = web;
    }

    void write(Reader reader, List<AreaWeek> weeks) {
        var language = reader.recipient().language();
        var stopLink = stop.week(reader.key());
        Map<String, Object> values = Map.of(
                "reported", weeks.stream().mapToInt(AreaWeek::reported).sum(),
                "done", weeks.stream().mapToInt(AreaWeek::done).sum(),
                "agreed", weeks.stream().mapToInt(AreaWeek::agreed).sum(),
                "areas",
                        weeks.stream()
                                .sorted(Comparator.comparing(week -> week.area().name()))
                                .map(week -> area(week, language))
                                .toList(),
                "link", web.address() + "/vandaag",
                "stop", stopLink);
        outbox.put(NewMail.of(MailKind.DIGEST, reader.recipient(), values, stopLink));
    }

    private static Map<String, Object> area(AreaWeek week, Language language) {
        return Map.of(
                "name", week.area().name(),
                "reported", week.reported(),
                "done", week.done(),
                "agreed", week.agreed(),
                "lines", week.lines().stream().map(line -> line(line, language)).toList());
    }

    private static String line(AreaWeek.Line line, Language language) {
        var label = language == Language.NL ? line.labelNl() : line.labelEn();
        var place = line.street() == null ? label : label + ", " + line.street();
        return place + ": " + state(line.readyOn(), language);
    }

    private static String state(LocalDate readyOn, Language language) {
        if (language == Language.NL) {
            return readyOn == null ? "klaar" : "klaar op " + readyOn.format(DAY_NL);
        }
        return readyOn == null ? "done" : "done by " + readyOn.format(DAY_EN);
    }
}
