package nl.veiligecentra.local.demo;

import nl.veiligecentra.local.demo.MeasurePlan.Goal;
import nl.veiligecentra.local.demo.MeasurePlan.Step;
import nl.veiligecentra.local.demo.Party.By;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.shared.time.WorkingDays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One measure and what came of it, up to yesterday: what would happen later has not happened. Each step leaves a version
 * behind, as a change does in the product.
 */
final class MeasureLife {

    private static final LocalTime MORNING = LocalTime.of(9, 5);
    private static final int MINUTES_APART = 47;

    final UUID id;
    final Centre centre;
    final MeasurePlan plan;
    final MeasureParties parties;
    final List<Map<String, Object>> versions = new ArrayList<>();

    private final LocalDate begin;
    private final LocalDate today;
    private final Map<String, Object> cells = new LinkedHashMap<>();

    /** @param begin the day from which the plan counts */
    MeasureLife(UUID id, MeasurePlan plan, MeasureParties parties, LocalDate begin, LocalDate today) {
        this.id = id;
        this.plan = plan;
        this.parties = parties;
        this.centre = parties.centre();
        this.begin = begin;
        this.today = today;
    }

    /** @param before the one it came back from; {@code null} for most */
    void live(String code, String street, MeasureLife before) {
        putPlan(code, street);
        putGoal(plan.goal());
        putParties();
        if (before != null) {
            cells.put("follows", before.id);
            cells.put("due_date", ((LocalDate) before.latest("due_date")).plusYears(1));
        }
        plan.steps().stream().filter(step -> hasCome(step.day())).forEach(this::take);
        if (before != null) {
            versions.forEach(version -> version.put("agreed_date", before.latest("agreed_date")));
        }
    }

    boolean hasCome(int day) {
        return begin.plusDays(day).isBefore(today);
    }

    /** On that day, or the working day before it; a later turn is a later minute. */
    Instant at(int day, int turn) {
        var date = begin.plusDays(day);
        while (!WorkingDays.isWorkingDay(date)) {
            date = date.minusDays(1);
        }
        return date.atTime(MORNING.plusMinutes((long) turn * MINUTES_APART))
                .atZone(DutchTime.AMSTERDAM)
                .toInstant();
    }

    Instant proposedAt() {
        return (Instant) latest("created_at");
    }

    private Object latest(String column) {
        return versions.get(versions.size() - 1).get(column);
    }

    private void putPlan(String code, String street) {
        cells.put("id", id);
        cells.put("area_ids", new UUID[] {centre.id()});
        cells.put("code", code);
        cells.put("theme", plan.theme());
        cells.put("bottleneck", told(plan.bottleneck(), street));
        cells.put("action", told(plan.action(), street));
        cells.put("members_text", told(plan.members(), street));
        cells.put("catalogue_code", plan.catalogue());
        cells.put("audience", plan.audience() == null ? "PARTNERS" : plan.audience());
        cells.put("priority", plan.priority());
        cells.put("origin", plan.origin());
        cells.put("recurrence", plan.recurrence());
        cells.put("cost_eur", plan.cost());
        cells.put("paid_by", plan.paidBy());
        cells.put("changes_access", plan.access());
    }

    private void putGoal(Goal goal) {
        cells.put("goal", goal.text());
        cells.put("indicator", goal.indicator());
        cells.put("baseline", goal.baseline());
        cells.put("target", goal.target());
        cells.put("target_date", begin.plusDays(goal.day()));
    }

    private void putParties() {
        cells.put("owner_organisation_id", parties.owner().organisationId());
        cells.put("owner_department_id", parties.owner().departmentId());
        cells.put("owner_contact", plan.contact());
        cells.put("co_organisation_ids", parties.helpers());
    }

    private void take(Step step) {
        var at = at(step.day(), versions.size());
        putChanges(step);
        cells.putIfAbsent("created_at", at);
        if (step.advice() != null) {
            cells.put("fire_advice", step.advice());
            cells.put("fire_advice_text", step.text());
            cells.put("fire_advice_date", DutchTime.dateOf(at));
        }
        if (step.to() != null) {
            cells.put("status", step.to());
        }
        if ("AGREED".equals(step.to())) {
            cells.put("agreed_date", DutchTime.dateOf(at));
            cells.put("agreed_due_date", cells.get("due_date"));
            cells.put("agreed_how", step.how() == null ? "OWNER" : step.how());
        }
        if ("DONE".equals(step.to())) {
            cells.put("done_date", DutchTime.dateOf(at));
        }
        keep(at, parties.by(step.by()));
    }

    private void putChanges(Step step) {
        putDay("start_date", step.start());
        putDay("due_date", step.due());
        put("reason", step.reason());
        put("action", step.action());
        put("owner_contact", step.contact());
        put("priority", step.priority());
        put("cost_eur", step.cost());
        put("paid_by", step.paidBy());
    }

    private void putDay(String column, Integer day) {
        put(column, day == null ? null : begin.plusDays(day));
    }

    private void put(String column, Object value) {
        if (value != null) {
            cells.put(column, value);
        }
    }

    private void keep(Instant at, By by) {
        cells.put("version", versions.size());
        cells.put("changed_at", at);
        cells.put("changed_by", by.personId());
        cells.put("changed_by_organisation", by.organisationId());
        versions.add(new LinkedHashMap<>(cells));
    }

    private static String told(String text, String street) {
        return text == null ? null : text.replace("{straat}", street);
    }
}
