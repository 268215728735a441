package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.organisation.Language;
import nl.veiligecentra.organisation.Recipient;
import nl.veiligecentra.organisation.invitation.InvitationIssued;
import nl.veiligecentra.organisation.membership.RoleGranted;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.shared.web.WebConfig;

import java.util.Map;
import java.util.Optional;

/** Who is asked to take part, and who now does. */
@ApplicationScoped
class MembershipMails {

    private final MailOutbox outbox;
    private final WebConfig web;

    MembershipMails(MailOutbox outbox, WebConfig web) {
        this.outbox = outbox;
        this.web = web;
    }

    /** In Dutch: of somebody who never was here, no other language is known. */
    void invite(@Observes InvitationIssued invitation) {
        Map<String, Object> values = Map.of(
                "area", invitation.area(),
                "organisation", invitation.organisation(),
                "role", RoleName.of(invitation.role(), Language.NL),
                "invitedBy", invitation.invitedBy(),
                "until", DutchTime.dateOf(invitation.expiresAt()),
                "link", web.address() + "/uitnodiging#" + invitation.token());
        outbox.put(MailKind.INVITATION, new Recipient(invitation.email(), Language.NL), values);
    }

    void tell(@Observes RoleGranted granted) {
        for (var recipient : granted.told()) {
            outbox.put(MailKind.ROLE_GRANTED, recipient, values(granted, recipient.language()));
        }
    }

    private Map<String, Object> values(RoleGranted granted, Language language) {
        var everywhere = language == Language.NL ? "alle gebieden" : "all areas";
        return Map.of(
                "person", granted.person(),
                "role", RoleName.of(granted.role(), language),
                "organisation", granted.organisation(),
                "area", Optional.ofNullable(granted.area()).orElse(everywhere),
                "grantedBy", granted.grantedBy(),
                "link", web.address() + "/gebied");
    }
}
