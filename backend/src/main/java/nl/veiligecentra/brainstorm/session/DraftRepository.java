package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What partners say about a draft, and what is written under minutes. */
@ApplicationScoped
class DraftRepository {

    private final Session database;

    DraftRepository(Session database) {
        this.database = database;
    }

    /** In the order in which they were proposed. */
    List<Correction> corrections(UUID session) {
        return PlainQuery.of(database, """
                        select c.id, c.item_id, c.organisation_id, o.name, c.text, c.status, c.answer, c.proposed_at
                        from session_correction c join agenda_item i on i.id = c.item_id
                            join organisation o on o.id = c.organisation_id
                        where i.session_id = :session order by c.proposed_at, c.id
                        """)
                .setParameter("session", session)
                .getResultStream()
                .map(row -> new Correction(
                        row.get("id", UUID.class),
                        row.get("item_id", UUID.class),
                        new Reference(row.get("organisation_id", UUID.class), row.get("name", String.class)),
                        row.get("text", String.class),
                        CorrectionStatus.valueOf(row.get("status", String.class)),
                        row.get("answer", String.class),
                        row.get("proposed_at", Instant.class)))
                .toList();
    }

    void propose(UUID id, Proposal proposal, Instant now) {
        PlainQuery.of(database, """
                        insert into session_correction (id, item_id, organisation_id, person_id, text, status, proposed_at)
                        values (:id, :item, :organisation, cast(:person as uuid), :text, 'OPEN', :now)
                        """)
                .setParameter("id", id)
                .setParameter("item", proposal.item())
                .setParameter("organisation", proposal.organisation())
                .setParameter("person", proposal.person())
                .setParameter("text", proposal.text())
                .setParameter("now", now)
                .executeUpdate();
    }

    void decide(UUID id, CorrectionStatus status, String answer) {
        PlainQuery.of(database, "update session_correction set status = :status, answer = :answer where id = :id")
                .setParameter("id", id)
                .setParameter("status", status.name())
                .setParameter("answer", answer)
                .executeUpdate();
    }

    List<UUID> approvals(UUID session) {
        return PlainQuery.of(database, """
                        select organisation_id from session_approval where session_id = :session
                        order by approved_at, organisation_id
                        """)
                .setParameter("session", session)
                .getResultStream()
                .map(row -> row.get("organisation_id", UUID.class))
                .toList();
    }

    void approve(UUID session, UUID organisation, Instant now) {
        PlainQuery.of(database, """
                        insert into session_approval (session_id, organisation_id, approved_at)
                        values (:session, :organisation, :now) on conflict do nothing
                        """)
                .setParameter("session", session)
                .setParameter("organisation", organisation)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** What they said was right says something else by now. */
    void withdrawApprovals(UUID session, UUID... organisations) {
        PlainQuery.of(database, """
                        delete from session_approval where session_id = :session and organisation_id = any(:organisations)
                        """)
                .setParameter("session", session)
                .setParameter("organisations", organisations)
                .executeUpdate();
    }

    List<Addendum> addenda(UUID session) {
        return PlainQuery.of(database, """
                        select a.id, a.written_at, o.name, a.text
                        from session_addendum a join organisation o on o.id = a.organisation_id
                        where a.session_id = :session order by a.written_at, a.id
                        """)
                .setParameter("session", session)
                .getResultStream()
                .map(row -> new Addendum(
                        row.get("id", UUID.class),
                        row.get("written_at", Instant.class),
                        row.get("name", String.class),
                        row.get("text", String.class)))
                .toList();
    }

    void add(UUID id, Addition addition, Instant now) {
        PlainQuery.of(database, """
                        insert into session_addendum (id, session_id, organisation_id, person_id, text, written_at)
                        values (:id, :session, :organisation, :person, :text, :now)
                        """)
                .setParameter("id", id)
                .setParameter("session", addition.session())
                .setParameter("organisation", addition.organisation())
                .setParameter("person", addition.person())
                .setParameter("text", addition.text())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** @param person {@code null} where a link in a mail did */
    record Proposal(UUID item, UUID organisation, UUID person, String text) {}

    record Addition(UUID session, UUID organisation, UUID person, String text) {}
}
