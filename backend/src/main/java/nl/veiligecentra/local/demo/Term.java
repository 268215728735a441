package nl.veiligecentra.local.demo;

import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.shared.time.WorkingDays;

import java.time.Instant;

/** What gemeente Westland agreed with two centres: within how many working days it reacts, and is done. */
final class Term {

    static final int REACT_WITHIN = 2;
    static final int FINISH_WITHIN = 10;

    private Term() {}

    static Instant reactBy(Instant reportedAt) {
        return endOf(reportedAt, REACT_WITHIN);
    }

    static Instant finishBy(Instant reportedAt) {
        return endOf(reportedAt, FINISH_WITHIN);
    }

    private static Instant endOf(Instant reportedAt, int workingDays) {
        var lastDay = WorkingDays.plus(DutchTime.dateOf(reportedAt), workingDays);
        return DutchTime.startOf(lastDay.plusDays(1));
    }
}
