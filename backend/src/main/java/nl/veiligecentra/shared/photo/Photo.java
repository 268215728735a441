package nl.veiligecentra.shared.photo;

/** A JPEG without metadata, upright, with its thumbnail; {@code sha256} of {@code bytes} in hexadecimal. */
public record Photo(byte[] bytes, byte[] thumbnail, int width, int height, String sha256) {}
