package nl.veiligecentra.notification;

import jakarta.inject.Singleton;
import nl.veiligecentra.notification.inbox.NotificationKind;
import nl.veiligecentra.shared.web.WebConfig;

import java.util.UUID;

/** The one click by which the reader of a mail stops mails like it; the key stands after the #, which no server sees. */
@Singleton
class StopLink {

    private static final String DAY = "DAY";

    private final WebConfig web;

    StopLink(WebConfig web) {
        this.web = web;
    }

    String week(UUID key) {
        return web.address() + "/afmelden#" + key;
    }

    String day(UUID key) {
        return week(key) + "." + DAY;
    }

    String of(NotificationKind kind, UUID key) {
        return week(key) + "." + kind;
    }
}
