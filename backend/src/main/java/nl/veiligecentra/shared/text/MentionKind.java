package nl.veiligecentra.shared.text;

import java.util.Locale;

/** How a text points to a person. */
public enum MentionKind {
    BSN,
    PHONE_NUMBER,
    EMAIL_ADDRESS,
    IBAN,
    NUMBER_PLATE,
    PERSON_DESCRIPTION;

    /** Refused whatever the sender says; the other is pointed out and may be kept. */
    public boolean isRefused() {
        return this != PERSON_DESCRIPTION;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
