package nl.veiligecentra.incident;

public enum PhotoSize {
    THUMBNAIL,
    FULL
}
