package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.personal.Section;
import org.hibernate.Session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MailRepository {

    private static final String CLAIM = """
            update mail set attempts = attempts + 1, claimed_until = :until
            where id in (
                select id from mail
                where sent_at is null and failed_at is null and attempts < :most
                    and (claimed_until is null or claimed_until < :now)
                order by created_at, id limit :rows
                for update skip locked)
            returning id, recipient, subject, text_body, html_body, unsubscribe, message_id, attempts,
                attachment_name, attachment_type, attachment
            """;

    private final Session database;

    MailRepository(Session database) {
        this.database = database;
    }

    void add(NewMail mail, MailText text, String messageId, Instant now) {
        var file = mail.attachment();
        database.createNativeMutationQuery("""
                        insert into mail (id, kind, recipient, subject, text_body, html_body, unsubscribe, message_id, created_at,
                            attachment_name, attachment_type, attachment)
                        values (:id, :kind, :recipient, :subject, :text, :html, :stop, :messageId, :now, :fileName, :fileType, :file)
                        """)
                .setParameter("id", mail.id())
                .setParameter("kind", mail.kind().name())
                .setParameter("recipient", mail.recipient().email())
                .setParameter("subject", text.subject())
                .setParameter("text", text.text())
                .setParameter("html", text.html())
                .setParameter("stop", mail.stop(), String.class)
                .setParameter("messageId", messageId)
                .setParameter("now", now)
                .setParameter("fileName", file == null ? null : file.name(), String.class)
                .setParameter("fileType", file == null ? null : file.type(), String.class)
                .setParameter("file", file == null ? null : file.text(), String.class)
                .executeUpdate();
    }

    List<OpenMail> claim(int rows, int mostAttempts, Instant now, Instant until) {
        return database.createNativeQuery(CLAIM, Tuple.class)
                .setParameter("until", until)
                .setParameter("most", mostAttempts)
                .setParameter("now", now)
                .setParameter("rows", rows)
                .getResultStream()
                .map(MailRepository::mail)
                .toList();
    }

    /** The words are not kept: the link of an invitation is a secret, and the row only proves that it was sent. */
    void sent(UUID id, Instant now) {
        database.createNativeMutationQuery("""
                        update mail set sent_at = :now, claimed_until = null, text_body = '', html_body = '', unsubscribe = null, attachment = null
                        where id = :id
                        """)
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    void tryAgainAfter(UUID id, Instant moment) {
        database.createNativeMutationQuery("update mail set claimed_until = :moment where id = :id")
                .setParameter("moment", moment)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Also those whose last try was never finished. */
    int giveUp(int mostAttempts, Instant now) {
        return database.createNativeMutationQuery("""
                        update mail set failed_at = :now, text_body = '', html_body = '', unsubscribe = null, attachment = null
                        where sent_at is null and failed_at is null and attempts >= :most and claimed_until < :now
                        """)
                .setParameter("now", now)
                .setParameter("most", mostAttempts)
                .executeUpdate();
    }

    int forgetBefore(Instant moment, int atMost) {
        return database.createNativeMutationQuery("""
                        delete from mail where id in (
                            select id from mail where coalesce(sent_at, failed_at) < :before
                            order by coalesce(sent_at, failed_at) limit :rows for update skip locked)
                        """)
                .setParameter("before", moment)
                .setParameter("rows", atMost)
                .executeUpdate();
    }

    Section about(String email) {
        return Section.of(
                "mails", database.createNativeQuery("""
                                select id, kind, recipient, subject, created_at, sent_at from mail
                                where lower(recipient) = lower(:email) order by created_at, id
                                """, Tuple.class).setParameter("email", email, String.class));
    }

    int erase(String email) {
        return database.createNativeMutationQuery("delete from mail where lower(recipient) = lower(:email)")
                .setParameter("email", email, String.class)
                .executeUpdate();
    }

    private static MailAttachment attachment(Tuple row) {
        var text = row.get("attachment", String.class);
        return text == null
                ? null
                : new MailAttachment(
                        row.get("attachment_name", String.class), row.get("attachment_type", String.class), text);
    }

    private static OpenMail mail(Tuple row) {
        return new OpenMail(
                row.get("id", UUID.class),
                row.get("recipient", String.class),
                row.get("subject", String.class),
                row.get("text_body", String.class),
                row.get("html_body", String.class),
                row.get("unsubscribe", String.class),
                row.get("message_id", String.class),
                attachment(row),
                row.get("attempts", Integer.class));
    }
}
