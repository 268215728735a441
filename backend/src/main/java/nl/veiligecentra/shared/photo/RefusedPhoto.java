package nl.veiligecentra.shared.photo;

import java.util.Locale;

/** What was sent in cannot be kept as a photo. */
public class RefusedPhoto extends RuntimeException {

    private final Reason reason;

    RefusedPhoto(Reason reason) {
        super(reason.code());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        NOT_AN_IMAGE,
        TOO_LARGE,
        TOO_MANY_PIXELS,
        UNREADABLE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
