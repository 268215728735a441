package nl.veiligecentra.organisation;

/** The language of the mails and of the first screen. */
public enum Language {
    NL,
    EN
}
