package nl.veiligecentra.shared.text;

/** The characters from {@code start} up to but not including {@code end} of the text as it was written. */
public record Mention(MentionKind kind, int start, int end) {

    boolean overlaps(Mention other) {
        return start < other.end && other.start < end;
    }

    Mention unitedWith(Mention other) {
        return new Mention(kind, Math.min(start, other.start), Math.max(end, other.end));
    }
}
