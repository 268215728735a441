package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.incident.TakenOver;
import nl.veiligecentra.organisation.Language;
import nl.veiligecentra.organisation.PeopleDirectory;
import nl.veiligecentra.shared.web.WebConfig;

import java.util.List;
import java.util.Map;

/** Tells who stands in that something now lies with them. */
@ApplicationScoped
class TakeoverMails {

    private static final int NAMED = 10;

    private final MailOutbox outbox;
    private final PeopleDirectory people;
    private final WebConfig web;

    TakeoverMails(MailOutbox outbox, PeopleDirectory people, WebConfig web) {
        this.outbox = outbox;
        this.people = people;
        this.web = web;
    }

    void tell(@Observes TakenOver taken) {
        people.recipient(taken.absence().deputy().id())
                .ifPresent(
                        recipient -> outbox.put(MailKind.TAKEN_OVER, recipient, values(taken, recipient.language())));
    }

    private Map<String, Object> values(TakenOver taken, Language language) {
        return Map.of(
                "absent", taken.absence().absent().name(),
                "area", taken.absence().area().name(),
                "count", taken.reports().size(),
                "reports", lines(taken.reports(), language),
                "more", Math.max(0, taken.reports().size() - NAMED),
                "link", web.address() + "/vandaag");
    }

    private static List<String> lines(List<TakenOver.Report> reports, Language language) {
        return reports.stream()
                .limit(NAMED)
                .map(report -> {
                    var label = language == Language.NL ? report.labelNl() : report.labelEn();
                    return report.street() == null ? label : label + ", " + report.street();
                })
                .toList();
    }
}
