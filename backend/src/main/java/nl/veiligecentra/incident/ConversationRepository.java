package nl.veiligecentra.incident;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.incident.IncidentUpdate.Writer;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.paging.Cursor;
import org.hibernate.Session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ConversationRepository {

    private static final Instant BEGINNING = Instant.EPOCH;
    private static final UUID LOWEST = new UUID(0, 0);

    private final Session database;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    ConversationRepository(Session database) {
        this.database = database;
    }

    UUID add(UUID incident, WriteUpdate update, UUID person, UUID organisation, boolean byReporter, Instant now) {
        var id = ids.generate();
        database.createNativeQuery("""
                        insert into incident_update (id, incident_id, kind, audience, text, at, person_id, organisation_id, by_reporter)
                        values (:id, :incident, :kind, :audience, :text, :now, :person, :organisation, :byReporter)
                        """)
                .setParameter("id", id)
                .setParameter("incident", incident)
                .setParameter("kind", update.kind().name())
                .setParameter("audience", update.audience().name())
                .setParameter("text", update.text())
                .setParameter("now", now)
                .setParameter("person", person)
                .setParameter("organisation", organisation)
                .setParameter("byReporter", byReporter)
                .executeUpdate();
        return id;
    }

    List<IncidentUpdate> page(UUID incident, boolean withPartners, Cursor after, int rows) {
        return database.createNativeQuery("""
                        select u.id, u.kind, u.audience, u.text, u.at, u.by_reporter, o.id as organisation_id, o.name
                        from incident_update u join organisation o on o.id = u.organisation_id
                        where u.incident_id = :incident and (u.audience = 'REPORTER' or :withPartners)
                            and (u.at, u.id) > (:at, :id)
                        order by u.at, u.id limit :rows
                        """, Tuple.class)
                .setParameter("incident", incident)
                .setParameter("withPartners", withPartners)
                .setParameter("at", after == null ? BEGINNING : after.moment())
                .setParameter("id", after == null ? LOWEST : after.id())
                .setParameter("rows", rows)
                .getResultStream()
                .map(ConversationRepository::update)
                .toList();
    }

    IncidentUpdate get(UUID id) {
        return database.createNativeQuery("""
                        select u.id, u.kind, u.audience, u.text, u.at, u.by_reporter, o.id as organisation_id, o.name
                        from incident_update u join organisation o on o.id = u.organisation_id
                        where u.id = :id
                        """, Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(ConversationRepository::update)
                .findFirst()
                .orElseThrow();
    }

    private static IncidentUpdate update(Tuple row) {
        var byReporter = row.get("by_reporter", Boolean.class);
        var organisation = new Reference(row.get("organisation_id", UUID.class), row.get("name", String.class));
        return new IncidentUpdate(
                row.get("id", UUID.class),
                UpdateKind.valueOf(row.get("kind", String.class)),
                Audience.valueOf(row.get("audience", String.class)),
                row.get("text", String.class),
                new Writer(byReporter ? null : organisation, byReporter),
                row.get("at", Instant.class));
    }
}
