package nl.veiligecentra.brainstorm.session;

import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.Reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An item as it stands, of those that the viewer sees. */
record ItemRow(
        UUID id,
        int version,
        int position,
        String title,
        String explanation,
        Set<UUID> areaIds,
        AgendaAudience audience,
        String presenter,
        List<Reference> partners,
        RisingCategory rising,
        String discussion,
        Decision decision,
        String partnerText,
        String giverText) {

    /** Of an item {@code i} of a session {@code s} with a stand: whether the viewer sees it. */
    static final String SEEN = """
            case s.stand when 'ORGANISER' then true
                when 'PARTNER' then s.status <> 'PLANNED' and i.area_ids && :partnerAreas
                else s.status not in ('PLANNED', 'CANCELLED') and i.area_ids && :memberIn and i.audience <> 'PARTNERS' end
            """;

    static final String COLUMNS = """
            i.id, i.version, i.position, i.title, i.explanation, i.area_ids, i.audience, i.presenter, i.partner_ids,
            i.rising_category, i.rising_now, i.rising_before, i.rising_from, i.rising_until, i.discussion, i.decision,
            i.partner_text, i.giver_text,
            array(select o.name from unnest(i.partner_ids) with ordinality p (id, n)
                join organisation o on o.id = p.id order by p.n) as partners
            """;

    static ItemRow of(Tuple row) {
        var decision = row.get("decision", String.class);
        return new ItemRow(
                row.get("id", UUID.class),
                row.get("version", Integer.class),
                row.get("position", Integer.class),
                row.get("title", String.class),
                row.get("explanation", String.class),
                Set.of(row.get("area_ids", UUID[].class)),
                AgendaAudience.valueOf(row.get("audience", String.class)),
                row.get("presenter", String.class),
                partners(row),
                rising(row),
                row.get("discussion", String.class),
                decision == null ? null : Decision.valueOf(decision),
                row.get("partner_text", String.class),
                row.get("giver_text", String.class));
    }

    private static List<Reference> partners(Tuple row) {
        var ids = row.get("partner_ids", UUID[].class);
        var names = row.get("partners", String[].class);
        var partners = new ArrayList<Reference>();
        for (int n = 0; n < ids.length; n++) {
            partners.add(new Reference(ids[n], names[n]));
        }
        return partners;
    }

    private static RisingCategory rising(Tuple row) {
        var category = row.get("rising_category", String.class);
        return category == null
                ? null
                : new RisingCategory(
                        category,
                        row.get("rising_now", Integer.class),
                        row.get("rising_before", Integer.class),
                        row.get("rising_from", LocalDate.class),
                        row.get("rising_until", LocalDate.class));
    }
}
