package nl.veiligecentra.notification;

/** What a mail tells; {@code template} is the first part of the names of its files. */
enum MailKind {
    INVITATION("invitation"),
    REMOVAL_DECIDED("removal-decided"),
    ROLE_GRANTED("role-granted"),
    TAKEN_OVER("taken-over"),
    DIGEST("digest"),
    INCIDENT_NEWS("incident-news"),
    /** One line of what somebody wants to hear at once. */
    NOTIFICATION("notification"),
    /** What somebody has not read, once a day. */
    DAY("day"),
    REPLY_LINK("reply-link"),
    CONSENT_LINK("consent-link"),
    INPUT_ANSWER("input-answer"),
    /** Of a session, with its entry for a calendar. */
    SESSION_INVITATION("session-invitation"),
    DRAFT_READY("draft-ready"),
    RELEASE_ASKED("release-asked"),
    PULSE_ASKED("pulse-asked");

    private final String template;

    MailKind(String template) {
        this.template = template;
    }

    String template() {
        return template;
    }
}
