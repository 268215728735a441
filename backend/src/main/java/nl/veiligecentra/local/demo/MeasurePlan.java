package nl.veiligecentra.local.demo;

import java.math.BigDecimal;
import java.util.List;

/**
 * A measure as it is written by hand. Days are counted from today, or, of one that is drawn, from its proposal.
 *
 * @param code of one that is drawn the letter of its number only
 * @param where one that is drawn belongs: {@code SHOPS}, {@code PARKS} or {@code BOTH}
 * @param owner a party of the area, {@code SHOP} for one of its shops, {@code GUARDS} for the security firm
 * @param follows the place in the list of the one it came back from, from 1
 * @param reports categories of reports that led to it
 * @param stories numbers of known reports that led to it
 */
record MeasurePlan(
        String code,
        String where,
        String theme,
        String catalogue,
        String bottleneck,
        Goal goal,
        String action,
        String members,
        String audience,
        String owner,
        String contact,
        List<String> with,
        String priority,
        String origin,
        BigDecimal cost,
        String paidBy,
        String recurrence,
        boolean access,
        Integer follows,
        List<Step> steps,
        List<Note> notes,
        List<String> reports,
        List<Integer> stories) {

    /** @param known those of 's-Gravenzande, {@code elsewhere} those from which other areas draw */
    record Measures(List<MeasurePlan> known, List<MeasurePlan> elsewhere) {}

    record Goal(String text, String indicator, BigDecimal baseline, BigDecimal target, int day) {}

    /**
     * What changes on a day; what is absent stays as it was.
     *
     * @param by {@code OWNER} when nothing is said, {@code MANAGER}, {@code LINK} for a mail, or a party of the area
     * @param how the owner said yes
     * @param text of the advice
     */
    record Step(
            int day,
            String to,
            String by,
            String how,
            Integer start,
            Integer due,
            String reason,
            String action,
            String contact,
            String priority,
            BigDecimal cost,
            String paidBy,
            String advice,
            String text) {}

    /** @param by the owner when nothing is said */
    record Note(int day, String by, String text) {}

    boolean belongsIn(Centre centre) {
        return where.equals("BOTH") || where.equals(centre.plan().isBusinessPark() ? "PARKS" : "SHOPS");
    }
}
