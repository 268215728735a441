package nl.veiligecentra.local;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A mail as somebody reads it: its plain text, the links in that text, and what files came along. Numbered in the order of arrival. */
public record ReceivedMail(
        int number,
        Instant sentAt,
        String from,
        List<String> to,
        String subject,
        String text,
        List<String> attachments) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)]");

    public record Piece(String text, boolean link) {}

    static ReceivedMail of(int number, MimeMessage message) {
        try {
            return new ReceivedMail(
                    number,
                    message.getSentDate().toInstant(),
                    addresses(message.getFrom()).get(0),
                    addresses(message.getAllRecipients()),
                    message.getSubject(),
                    plainText(message).orElse(""),
                    attachments(message));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @JsonProperty
    public List<String> links() {
        return LINK.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The text, cut where a link begins or ends. */
    @JsonIgnore
    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        var end = 0;
        for (var link : LINK.matcher(text).results().toList()) {
            pieces.add(new Piece(text.substring(end, link.start()), false));
            pieces.add(new Piece(link.group(), true));
            end = link.end();
        }
        pieces.add(new Piece(text.substring(end), false));
        return pieces;
    }

    private static List<String> addresses(Address... addresses) {
        return Arrays.stream(addresses)
                .map(address -> ((InternetAddress) address).getAddress())
                .toList();
    }

    private static List<String> attachments(Part part) throws MessagingException, IOException {
        var names = new ArrayList<String>();
        if (part.getFileName() != null) {
            names.add(part.getFileName());
        } else if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                names.addAll(attachments(parts.getBodyPart(i)));
            }
        }
        return names;
    }

    private static Optional<String> plainText(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return Optional.of((String) part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var text = plainText(parts.getBodyPart(i));
                if (text.isPresent()) {
                    return text;
                }
            }
        }
        return Optional.empty();
    }
}
