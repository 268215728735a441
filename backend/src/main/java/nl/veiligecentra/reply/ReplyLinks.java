package nl.veiligecentra.reply;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.area.Party;
import nl.veiligecentra.incident.IncidentMoved;
import nl.veiligecentra.incident.IncidentRouted;
import nl.veiligecentra.incident.PartyHandling;
import nl.veiligecentra.incident.PartyView;
import nl.veiligecentra.organisation.OrganisationDirectory;
import nl.veiligecentra.shared.security.OneTimeToken;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Sends a link when a report lies with a party nobody of which takes part here, and ends it when the report moves on. */
@ApplicationScoped
class ReplyLinks {

    private static final Duration GOOD_FOR = Duration.ofDays(14);

    private final ReplyRepository links;
    private final ReplyAddressRepository addresses;
    private final PartyHandling handling;
    private final OrganisationDirectory organisations;
    private final Event<ReplyLinkIssued> issued;
    private final Clock clock;

    ReplyLinks(
            ReplyRepository links,
            ReplyAddressRepository addresses,
            PartyHandling handling,
            OrganisationDirectory organisations,
            Event<ReplyLinkIssued> issued,
            Clock clock) {
        this.links = links;
        this.addresses = addresses;
        this.handling = handling;
        this.organisations = organisations;
        this.issued = issued;
        this.clock = clock;
    }

    void afterStep(@Observes IncidentMoved moved) {
        renew(moved.incidentId());
    }

    void afterRouting(@Observes IncidentRouted routed) {
        renew(routed.incidentId());
    }

    /** @return until when the link works, or {@code null} where the party has no address */
    Instant send(UUID incident, PartyView report) {
        links.supersede(incident, clock.instant());
        return addresses
                .find(report.areaId(), report.party())
                .map(email -> issue(incident, report, email))
                .orElse(null);
    }

    private void renew(UUID incident) {
        var report = handling.view(incident);
        if (report.isOpen() && !answersHere(report.areaId(), report.party())) {
            send(incident, report);
        } else {
            links.supersede(incident, clock.instant());
        }
    }

    private boolean answersHere(UUID area, Party party) {
        var today = DutchTime.today(clock);
        return organisations.hasHandlers(area, party.organisationId(), party.departmentId(), today);
    }

    private Instant issue(UUID incident, PartyView report, String email) {
        var party = report.party();
        var token = OneTimeToken.random();
        var first = !links.wasMailed(incident, party);
        var link = new ReplyLink(
                Generators.timeBasedEpochGenerator().generate(),
                incident,
                party.organisationId(),
                party.departmentId(),
                expiry(report),
                null,
                null);
        links.add(link, token, clock.instant());
        issued.fire(new ReplyLinkIssued(incident, email, token.text(), link.expiresAt(), first));
        return link.expiresAt();
    }

    /** Who agreed a date can say on that date that it is done. */
    private Instant expiry(PartyView report) {
        var now = clock.instant();
        var from = report.promisedForDate() == null ? now : DutchTime.startOf(report.promisedForDate());
        return (from.isBefore(now) ? now : from).plus(GOOD_FOR);
    }
}
